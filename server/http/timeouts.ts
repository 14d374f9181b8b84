/** How long a connection may take; all in ms. Who dribbles bytes or says nothing holds a place for these and no more. */
export const REQUEST_MS = 8_000;
export const HEADERS_MS = 5_000;
export const KEPT_ALIVE_MS = 5_000;
export const HANDSHAKE_MS = 5_000;
/** How often Node looks who is over. */
export const LOOK_EVERY_MS = 1_000;

/** The same for each of our apps. */
export const TIMEOUTS = {
  requestTimeout: REQUEST_MS,
  keepAliveTimeout: KEPT_ALIVE_MS,
  http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: LOOK_EVERY_MS },
} as const;
