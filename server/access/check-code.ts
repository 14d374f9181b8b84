import { setTotp, type UserRow } from '../../db/users.ts';
import { acceptedSteps, firstSteps, isStepUsed, totpStep } from '../../domain/access/totp-step.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import { stepOfCode, type TotpSecret, totpPlace } from './totp.ts';

type CodeDeps = Pick<Deps, 'clock' | 'sealer'>;

/** Whether one-time codes are asked of an account: they were set up, and a code was seen to fit. */
export function asksCodes({ totpSecret, totpStep: step }: Pick<UserRow, 'totpSecret' | 'totpStep'>): boolean {
  return totpSecret !== null && step !== null;
}

/**
 * Takes a code of an account that is asked for them, in the unit that signs in: the same code opens nothing twice, not
 * even at once.
 */
export async function takeCode(
  tx: Tx,
  { clock, sealer }: CodeDeps,
  user: UserRow,
  code: string,
): Promise<Result<void, 'wrong-code'>> {
  const totp = openSecret(sealer, user);
  if (totp === null) return err('wrong-code');
  const accepted = acceptedSteps(clock.now(), totp.drift);
  const step = stepOfCode(totp, code, accepted);
  if (step === null || isStepUsed(step, user.totpStep, accepted)) return err('wrong-code');
  await keepStep(tx, { clock, sealer }, user.id, totp, step);
  return ok();
}

/** Takes the first code of what was just set up; phone and office may be minutes apart. From now on codes are asked. */
export async function takeFirstCode(
  tx: Tx,
  { clock, sealer }: CodeDeps,
  user: UserRow,
  code: string,
): Promise<Result<void, 'wrong-code'>> {
  const totp = openSecret(sealer, user);
  const step = totp && stepOfCode(totp, code, firstSteps(clock.now()));
  if (totp === null || step === null) return err('wrong-code');
  await keepStep(tx, { clock, sealer }, user.id, totp, step);
  return ok();
}

async function keepStep(
  tx: Tx,
  { clock, sealer }: CodeDeps,
  userId: string,
  { secret }: TotpSecret,
  step: number,
): Promise<void> {
  const totp: TotpSecret = { secret, drift: step - totpStep(clock.now()) };
  const sealed = Buffer.from(sealer.seal(totpPlace(userId), Buffer.from(JSON.stringify(totp))));
  await setTotp(tx, userId, { secret: sealed, step });
}

function openSecret(sealer: Deps['sealer'], user: UserRow): TotpSecret | null {
  if (user.totpSecret === null) return null;
  return JSON.parse(Buffer.from(sealer.open(totpPlace(user.id), user.totpSecret)).toString());
}
