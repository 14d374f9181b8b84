const BOXES = 'input, select, textarea, [data-step]';

/** Moves the focus from one box of the form to the one that follows on paper. False when it was the last. */
export function focusNext(form: HTMLElement, from: Element): boolean {
  const steps = [...form.querySelectorAll<HTMLElement>(BOXES)].filter(isStep);
  const here = steps.findIndex((step) => step === from || sameGroup(step, from));
  const next = steps[here + 1];
  if (here < 0 || !next) return false;
  next.focus();
  if (next instanceof HTMLInputElement && next.type !== 'radio' && next.type !== 'checkbox') next.select();
  return true;
}

/** Of a group of radio buttons only the chosen one, or else the first, is a step of its own. */
function isStep(box: HTMLElement): boolean {
  if (!(box instanceof HTMLInputElement) || box.type !== 'radio') return true;
  const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name }) => name === box.name,
  );
  return (group.find(({ checked }) => checked) ?? group[0]) === box;
}

function sameGroup(a: Element, b: Element): boolean {
  return (
    a instanceof HTMLInputElement && b instanceof HTMLInputElement && a.type === 'radio' && a.name === b.name
  );
}
