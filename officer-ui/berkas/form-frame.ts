import { focusNext } from '../../ui-kit/form/next-field.ts';
import { tell } from '../events.ts';

/** Keys of a paper form: Enter goes to the next box, Ctrl+Enter saves. For the form's `keydown`. */
export function formKeys(event: KeyboardEvent): void {
  const form = event.currentTarget as HTMLElement;
  const from = event.target as HTMLElement;
  if (event.key !== 'Enter' || event.isComposing) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    from.blur();
    from.focus();
    tell(form, 'form-save');
  } else if (from.matches('input, select')) {
    event.preventDefault();
    focusNext(form, from);
  }
}
