import { createFollowFeed, type FeedDeps, type FollowFeed } from './follow-feed.ts';
import { createFollowPage, type FollowPage } from './follow-page.ts';
import { createStreamPlaces, type StreamPlaces } from './stream-places.ts';

/** What all listeners for phones share: one reading of the queue, one page, and so many places. */
export interface Following {
  readonly feed: FollowFeed;
  readonly page: FollowPage;
  readonly places: StreamPlaces;
}

/** @param pages folder with the built pages */
export function createFollowing(deps: FeedDeps, pages: string): Following {
  return {
    feed: createFollowFeed(deps),
    page: createFollowPage(pages),
    places: createStreamPlaces(),
  };
}
