import { html, type TemplateResult } from 'lit';
import type { QueueTicket } from '../../contract/queue.ts';
import { tell } from '../events.ts';
import { pathOf } from '../route.ts';

/** The visit files of a ticket, each a way to its page. */
export function berkasLinks(from: HTMLElement, { berkas }: QueueTicket): readonly TemplateResult[] {
  return berkas.map(
    ({ id, number }) => html`<a
      href=${pathOf({ page: 'berkas', id })}
      @click=${(event: MouseEvent) => {
        event.preventDefault();
        tell(from, 'go', { page: 'berkas', id });
      }}
      >${number}</a
    >`,
  );
}
