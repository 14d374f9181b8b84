/** Legal forms the paper form offers; another may be written in. */
export const LEGAL_FORMS = ['PT', 'CV', 'Firma', 'Koperasi', 'Yayasan', 'Perorangan', 'BUMN/BUMD'] as const;
