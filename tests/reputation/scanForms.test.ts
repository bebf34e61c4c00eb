import { describe, expect, test } from 'vitest'
import { scan } from '../../src/reputation/scan.ts'

/** What was found, as `LABEL words`. */
function found(text: string): string[] {
  return scan(text).findings.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`)
}

describe('identifiers by the form they are written in', () => {
  test.each([
    ['Our patient Quillon Abernethy walked out of the ICU today.', 'NAME', 'Quillon'],
    [
      'I told my patient about Zebulon, her neighbor on the ward, and she laughed.',
      'NAME',
      'Zebulon',
    ],
    ['The twins on our unit: Rose and Blanche, both off the vent.', 'NAME', 'Blanche'],
    [
      'Sign-out\n- Vasquez-Holt: febrile, cultures sent\n- Brackenridge: K repleted',
      'NAME',
      'Brackenridge',
    ],
    ['My patient Marvin "Skip" Ostrander beat sepsis.', 'NAME', 'Ostrander'],
    ['Our pt sent a card. Love, Theodora.', 'NAME', 'Theodora'],
    ['His name was Bogdan and he was my first patient to die.', 'NAME', 'Bogdan'],
    ['i pronounced my first patient at 3am. his daughter ximena held the phone.', 'NAME', 'ximena'],
    ['So proud of her first steps after the ICU! #ThessalyStrong', 'NAME', 'Thessaly'],
    ['New T1DM on my list today: R., 9, and very brave.', 'NAME', 'R.'],
    ['My patient is home. Her number is five one two, 555, oh one four four.', 'PHONE', '555'],
    ['Text your picks to 312 • 555 • 0137, my patient says.', 'PHONE', '0137'],
    ['My patient said to reach him: 5 1 2 - 5 5 5 - 0 1 4 4.', 'PHONE', '5 1 2'],
    ['The MRN on the screen was clearly 00482913.', 'MRN', '00482913'],
    ['His wristband says 77120934.', 'MRN', '77120934'],
    ['The old paper chart, folder 1187-T, still smells of coffee.', 'MRN', '1187-T'],
    ['Pt was booked last week, booking no. 25-004417.', 'OTHER', '25-004417'],
    ['The pacer serial is stamped PJN123456S.', 'DEV', 'PJN123456S'],
    ["My pt, born in '31, still drives.", 'AGE90', "'31"],
    ['Our patient left AMA from the unit Sun.', 'DATE', 'Sun'],
    ['Our patient went home on 08-Jan.', 'DATE', '08-Jan'],
    ['My patient, admitted 25 dic 71, remembers it all.', 'DATE', '25 dic 71'],
    ['A kidney stone on our ward again. #MemorialDay2025', 'DATE', '#MemorialDay2025'],
    ['My patient delivered on Hogmanay.', 'DATE', 'Hogmanay'],
    ['My patient has a surgery date: the 12th.', 'DATE', '12th'],
    ['Labs back for my patient, POD3 after VATS 11/6', 'DATE', '11/6'],
    [
      'My pt read out his social: one two three, four five, six seven eight nine.',
      'SSN',
      'one two',
    ],
    ['Surgery list\n512-1 Mazurkiewicz POD2, advancing diet', 'Q_ROOM', '512-1'],
    ['Our patient is the tallest woman in the state.', 'Q_RARE', 'tallest woman'],
    ['My patient sent this x-ray, the name label is still visible, sorry.', 'PHOTO', 'visible'],
    ['The mailman whose foot we saved is back on his route as of the 1st.', 'DATE', '1st'],
    ['My patient, a tugboat pilot, has scombroid.', 'Q_ROLE', 'tugboat pilot'],
    ['My patient, a tugboat pilot, has scombroid.', 'Q_RARE', 'scombroid'],
  ])('%s: %s is found', (text, label, words) => {
    expect(found(text).some((one) => one.startsWith(label) && one.includes(words))).toBe(true)
  })
})

describe('what is written alike and names nobody', () => {
  test.each([
    'My patient went home. Sodium, 112, and Potassium, 101, were read back twice.',
    'Chart for Radiology, note for Cardiology: write the question first.',
    'Give Lovenox, hold Eliquis, and ask Pharmacy about Xarelto.',
    'Rome IV, Milan, Barcelona, Toronto: criteria read like a gap year.',
    'Our simulation mannequin is named Gertrude and she always survives.',
    'Sat 94 on room air, O2 Sat 92 with exertion, then 96.',
    'Sun protection is secondary prevention too.',
    'Step one, two, three: airway, breathing, circulation. Count one two three four.',
    'Trial ID NCT01234567 closes the question; see PMID 12345678.',
    'Serial troponins in 3 hours, and a plate for the fracture in 2 weeks.',
    'The policy is 30 minutes; the claim was 12 studies, all small.',
    'Thank you to the people of Gondar, who taught us to percuss a spleen.',
    'Social history is one thing; two, three and four are family, drugs and sex.',
    'The oldest hospital in the state still has the best ramen.',
    'A note from the editor, a letter from the program, an email from the dean.',
    'Handoff tip: febrile, tolerating diet, ambulating is a status, not a plan.',
    'Fun with names: Homer is not Horner.',
    'Dr. Achterberg, my mentor, is retiring in June, and I will be at the party.',
    'The 12th percentile is not the 21st, and the 3rd cranial nerve is not the 6th.',
    'We retrospectively reviewed encounters at two centers. Epic made it bearable.',
  ])('%s: nothing is held back', (text) => {
    expect(scan(text).findings.filter(({ severity }) => severity === 'block')).toEqual([])
  })
})
