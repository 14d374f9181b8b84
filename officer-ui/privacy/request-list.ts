import type { PropertyValues } from 'lit';
import type { Answer, Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { tell } from '../events.ts';

/** Requests that are read anew whenever `news` counts on. What is shown of them is the element's own. */
export abstract class RequestList<Request> extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    news: { type: Number },
    requests: { state: true },
  };

  declare api: Api;
  declare news: number;
  /** Undefined before they were read. */
  declare requests: readonly Request[] | undefined;

  constructor() {
    super();
    this.requests = undefined;
  }

  protected abstract read(): Answer<readonly Request[]>;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('news')) void this.load();
  }

  private async load(): Promise<void> {
    const answer = await this.read();
    if (answer.ok) this.requests = answer.value;
    else tell(this, 'problem', answer.error);
  }
}
