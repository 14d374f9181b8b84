/**
 * Whether some work ended within `ms`; it goes on either way. A stick or a share may hang for minutes, and whoever waits
 * for it holds up everything else that is looked at each second. Rejects as the work does while it is waited for.
 */
export async function endsWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  return Promise.race([work.then(() => true), enough]).finally(() => clearTimeout(timer));
}
