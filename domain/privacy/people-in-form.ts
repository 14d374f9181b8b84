import { isPuForm, type RawForm } from '../registration/registration.ts';

/** Somebody whose data stand in a form, as far as it takes to tell them something. */
export interface PersonInForm {
  readonly as: 'applicant' | 'owner' | 'contact' | 'worker';
  readonly name: string;
  /** Telephone, else the email; empty when neither was typed: then the office writes to the company. */
  readonly reach: string;
}

/** Everybody in a form who has a name; of a company its owner, its contact and its workers. */
export function peopleInForm(form: RawForm): readonly PersonInForm[] {
  const people: PersonInForm[] = isPuForm(form)
    ? [
        { as: 'owner', name: form.ownerName, reach: form.phone || form.email },
        { as: 'contact', name: form.contactName, reach: form.contactPhone || form.phone },
        ...form.workers.map(({ name, phone }) => ({ as: 'worker' as const, name, reach: phone })),
      ]
    : [{ as: 'applicant', name: form.name, reach: form.phone || form.email }];
  return people.filter(({ name }) => name.trim() !== '');
}
