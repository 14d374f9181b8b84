/** What a scanner types after a code. */
export const ENTER = 'ENTER';

/**
 * Hears a scanner, which types like a keyboard, wherever the focus is: the names of its keys in capitals. Enter on a
 * button that is not for typing is left to that button. The answer ends it.
 */
export function hearKeys(typed: (key: string) => void): () => void {
  const heard = (event: KeyboardEvent) => {
    const key = event.key.toUpperCase();
    const [focused] = event.composedPath();
    if (key === ENTER) {
      if (focused instanceof HTMLButtonElement && !focused.matches('.key,.send')) return;
      // Else the button that was touched last is pressed once more.
      event.preventDefault();
    }
    typed(key);
  };
  addEventListener('keydown', heard);
  return () => removeEventListener('keydown', heard);
}
