/** Where a browser cannot send a header, at the websocket, the token comes as a subprotocol beside ours. */
export const SOCKET_PROTOCOL = 'loket';
export const BEARER_PROTOCOL = 'loket.bearer.';

/** The close code of a socket whose device or session has no place here any more. */
export const PUT_OUT = 4401;
