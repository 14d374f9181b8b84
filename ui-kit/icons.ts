import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** Line drawings on a 24 by 24 grid, in the colour of the text they stand with. */
const DRAWINGS = {
  company: svg`<path d="M4 21V6l8-3v18M12 9l8 3v9M2 21h20M8 8v.01M8 12v.01M8 16v.01M16 14v.01M16 17v.01"/>`,
  person: svg`<circle cx="12" cy="7" r="4"/><path d="M5 21v-2a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v2"/>`,
  savings: svg`<path d="M3 7.5A2.5 2.5 0 0 1 5.5 5H17a1 1 0 0 1 1 1v3M3 7.5V18a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-7a2 2 0 0 0-2-2H4.5A1.5 1.5 0 0 1 3 7.5Z"/><path d="M16.5 14.5v.01"/>`,
  question: svg`<path d="M21 12a8.5 8.5 0 0 1-12.6 7.4L3 21l1.6-5.2A8.5 8.5 0 1 1 21 12Z"/><path d="M10 9.8a2.2 2.2 0 1 1 3.2 2c-.8.4-1.2.9-1.2 1.7M12 16.3v.01"/>`,
  priority: svg`<circle cx="9" cy="4.5" r="1.8"/><path d="M9 8.5v5.5h5.5l3 5.5M9 11h4.5"/><path d="M6.5 11.5a5 5 0 1 0 7.6 6"/>`,
  help: svg`<circle cx="12" cy="5" r="2.5"/><path d="M5 9.5 9 11v4h6v-4l4-1.5M9 15v6M15 15v6"/>`,
  steps: svg`<path d="M2.5 20.5h5v-5h5v-5h5v-5h4"/>`,
  shield: svg`<path d="M12 3 4.5 6v5.5c0 4.5 3 7.8 7.5 9.5 4.5-1.7 7.5-5 7.5-9.5V6zM8.5 12l2.5 2.5 4.5-5"/>`,
  camera: svg`<path d="M4 7.5h3.5L9 5h6l1.5 2.5H20a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 20 19.5H4A1.5 1.5 0 0 1 2.5 18V9A1.5 1.5 0 0 1 4 7.5Z"/><circle cx="12" cy="13" r="3.5"/>`,
  back: svg`<path d="M20 12H5M11.5 5.5 5 12l6.5 6.5"/>`,
  again: svg`<path d="M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3"/>`,
  payment: svg`<rect x="2.5" y="6" width="19" height="12" rx="2"/><circle cx="12" cy="12" r="2.5"/><path d="M6 9.5v.01M18 14.5v.01"/>`,
  card: svg`<rect x="2.5" y="5" width="19" height="14" rx="2"/><circle cx="8" cy="11" r="2"/><path d="M5 15.5a3 3 0 0 1 6 0M14.5 10h4M14.5 14h4"/>`,
  folder: svg`<path d="M6 3h8l5 5v13H6zM14 3v5h5M12.5 11v6M9.5 14h6"/>`,
  erase: svg`<path d="M8.5 5H20a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 20 19H8.5L2.5 12zM11.5 9.5l5 5M16.5 9.5l-5 5"/>`,
  swap: svg`<path d="M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4"/>`,
  sound: svg`<path d="M4 9.5v5h4l5 4v-13l-5 4zM16.5 9.5l5 5M21.5 9.5l-5 5"/>`,
  listen: svg`<path d="M4 9.5v5h4l5 4v-13l-5 4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11"/>`,
  people: svg`<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20v-1.5a4.5 4.5 0 0 1 4.5-4.5h4a4.5 4.5 0 0 1 4.5 4.5V20M16 4.8a3.5 3.5 0 0 1 0 6.4M18.5 14.3a4.5 4.5 0 0 1 3 4.2V20"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>`,
  paper: svg`<path d="M7 9V3h10v6M7 17H5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-2"/><path d="M7 14h10v7H7z"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  down: svg`<path d="M12 4v15M5.5 12.5 12 19l6.5-6.5"/>`,
  right: svg`<path d="m9 5 7 7-7 7"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 8v.01"/>`,
  warning: svg`<path d="M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.3v.01"/>`,
  offline: svg`<path d="M3 3l18 18M8.5 16a5 5 0 0 1 6.5-.5M5.5 12.7a9.5 9.5 0 0 1 4-2.3M13.5 10.2a9.5 9.5 0 0 1 5 2.5M2.5 9.2a14 14 0 0 1 4-2.6M10.5 5.6a14 14 0 0 1 11 3.6M12 19.5v.01"/>`,
  retry: svg`<path d="M20 11a8 8 0 0 0-14.5-4L3 9.5M3 4.5v5h5M4 13a8 8 0 0 0 14.5 4l2.5-2.5M21 19.5v-5h-5"/>`,
  globe: svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9Z"/>`,
  contrast: svg`<circle cx="12" cy="12" r="9"/><path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor"/>`,
  textSize: svg`<path d="M2.5 19 8 6l5.5 13M4.4 14.5h7.2M15 19l3.5-8.5L22 19M16.2 16h4.6"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof DRAWINGS;

/** One icon, decoration to the words beside it; its size follows the CSS of the place (`svg { width }`). */
export function icon(name: IconName): TemplateResult {
  return html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"
    stroke-linejoin="round" aria-hidden="true">${DRAWINGS[name]}</svg>`;
}
