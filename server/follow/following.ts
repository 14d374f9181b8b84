import { createPlaces, type Places } from '../http/places.ts';
import { createFollowFeed, type FeedDeps, type FollowFeed } from './follow-feed.ts';
import { createFollowPage, type FollowPage } from './follow-page.ts';

/** How many phones may listen at once, in all and from one address: a whole hall may share one behind its Wi-Fi. */
export const PHONES = { inAll: 500, each: 100 };

/** What all listeners for phones share: one reading of the queue, one page, and so many places. */
export interface Following {
  readonly feed: FollowFeed;
  readonly page: FollowPage;
  readonly places: Places;
}

/** @param pages folder with the built pages */
export function createFollowing(deps: FeedDeps, pages: string): Following {
  return {
    feed: createFollowFeed(deps),
    page: createFollowPage(pages),
    places: createPlaces(PHONES),
  };
}
