/**
 * What Node says when a server's certificate is not of somebody who is believed, or not for that name; `UNSPECIFIED`
 * when its authority may not speak for it.
 */
const UNTRUSTED =
  /^(UNABLE_TO_(GET_ISSUER_CERT(_LOCALLY)?|VERIFY_LEAF_SIGNATURE)|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID|UNSPECIFIED|INVALID_PURPOSE)$/;

/** Whether a connection failed because the server could not be believed, and not because it was not there. */
export function isUntrusted(error: Error & { readonly code?: string }): boolean {
  return UNTRUSTED.test(error.code ?? '');
}
