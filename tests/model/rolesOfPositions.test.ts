import { expect, test } from 'vitest'
import { rolesOfPositions } from '../../src/model/rolesOfPositions.ts'

test.each([
  ['Program Director', ['program-director']],
  ['Associate Program Director, Internal Medicine', ['program-director']],
  ['Associate PD', ['program-director']],
  ['APD', ['program-director']],
  ['Director, Pediatric Residency Program', ['program-director']],
  ['Fellowship Director and Associate Professor of Medicine', ['program-director', 'attending']],
  ['Residency Coordinator', ['coordinator']],
  ['GME Program Administrator', ['coordinator']],
  ['Fellowship Program Manager', ['coordinator']],
  ['Chief Resident', ['resident']],
  ['Resident, PGY-2', ['resident']],
  ['PGY2', ['resident']],
  ['Intern, Internal Medicine', ['resident']],
  ['Transitional Year Intern', ['resident']],
  ['Cardiology Fellow', ['resident']],
  ['Fellow', ['resident']],
  ['Attending Physician', ['attending']],
  ['Neurosurgeon', ['attending']],
  ['Interventional Cardiologist', ['attending']],
  ['Pediatrician', ['attending']],
  ['Assistant Professor of Pediatrics', ['attending']],
  ['Postdoctoral researcher', ['researcher']],
  ['Research Fellow', ['researcher']],
  ['Principal Investigator; Nephrologist', ['attending', 'researcher']],
  ['Associate Dean for Student Affairs', ['advisor']],
  ['Faculty Adviser', ['advisor']],
  ['Medical Student', ['peer']],
  ['MS3', ['peer']],
  ['Clinical Research Coordinator', []],
  ['Former Program Director', []],
  ['Summer Intern', []],
  ['Software Engineering Intern', []],
  ['Teaching Fellow', []],
  ['Fellow, ACP', []],
  ['Volunteer Coordinator', []],
  ['Physician Assistant', []],
  ['Clinical Psychologist', []],
  ['Fellow of the American College of Physicians', []],
  ['Resident Advisor', ['advisor']],
  ['Residency applicant', []],
  ['Director of Marketing', []],
  ['Internal auditor', []],
] as const)('%s', (title, roles) => {
  expect(rolesOfPositions([{ title }])).toEqual(roles)
})

test('a position that ended says nothing, several say all they say', () => {
  const ended = { value: '2024', precision: 'year' } as const
  expect(rolesOfPositions([{ title: 'Chief Resident', to: ended }])).toEqual([])
  expect(rolesOfPositions([{ title: 'Surgeon' }, { title: 'Dean' }])).toEqual([
    'attending',
    'advisor',
  ])
})
