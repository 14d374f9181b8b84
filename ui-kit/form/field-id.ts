/** The id of the control for a path in the form: an error "workers.0.nik" links to it. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}
