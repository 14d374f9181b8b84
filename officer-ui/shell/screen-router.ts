import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tell } from '../events.ts';
import { fetchOtherScreens, fetchScreen } from '../fetch-screen.ts';
import type { MenuPage } from '../menu.ts';
import { pathOf, type Route, routeOf } from '../route.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Which screen is shown: the one of the address, once it is fetched. What was said on the last one goes with it. */
export class ScreenRouter implements ReactiveController {
  readonly #host: Host;
  readonly #home: () => MenuPage;
  readonly #onPop = () => void this.#show(routeOf(location.pathname));
  #route = routeOf(location.pathname);
  #wanted: Route | undefined;

  /** @param home the first screen of whoever is signed in */
  constructor(host: Host, home: () => MenuPage) {
    this.#host = host;
    this.#home = home;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onPop);
    void this.#arrive();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onPop);
  }

  get route(): Route {
    return this.#route.page === 'desk' ? { page: this.#home() } : this.#route;
  }

  /** Goes to a screen. To the search from the search, the focus goes to its box. */
  go(route: Route): void {
    const path = pathOf(route);
    if (path === location.pathname) {
      if (route.page === 'search') void this.#focus();
      return;
    }
    history.pushState(null, '', path);
    void this.#show(route);
  }

  async #arrive(): Promise<void> {
    if (await fetchScreen(this.#route.page)) await fetchOtherScreens();
    else tell(this.#host, 'problem', { code: 'unreachable' });
  }

  /** Where a screen cannot be fetched, the one that is there stays. */
  async #show(route: Route): Promise<void> {
    tell(this.#host, 'hush');
    this.#wanted = route;
    const fetched = await fetchScreen(route.page);
    if (this.#wanted !== route) return;
    if (fetched) {
      this.#route = route;
      this.#host.requestUpdate();
      await this.#focus();
    } else {
      history.replaceState(null, '', pathOf(this.#route));
      tell(this.#host, 'problem', { code: 'unreachable' });
    }
  }

  /** The focus goes to the box a screen is there for, else to its heading. */
  async #focus(): Promise<void> {
    await this.#host.updateComplete;
    await new Promise(requestAnimationFrame);
    window.scrollTo({ top: 0 });
    const first =
      this.#host.querySelector<HTMLElement>('main [autofocus]') ??
      this.#host.querySelector<HTMLElement>('main h1');
    first?.focus({ preventScroll: true });
  }
}
