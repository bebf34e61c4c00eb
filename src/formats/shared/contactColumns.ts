/** What a column of a table of people can fill. */
export const contactFields = [
  'name',
  'prefix',
  'given',
  'middle',
  'family',
  'suffix',
  'formerName',
  'nickname',
  'pronouns',
  'title',
  'department',
  'institution',
  'email',
  'phone',
  'url',
  'linkedin',
  'orcid',
  'address',
  'birthday',
  'connectedOn',
  'tags',
  'notes',
] as const
export type ContactField = (typeof contactFields)[number]

/** A column's field, with the label its heading gives (work, home). */
export interface ContactColumn {
  readonly field: ContactField
  readonly label?: string
  /** Where the label stands in a column of its own: its place, from 0. `* ` before it marks the preferred one. */
  readonly labelAt?: number
  /** What belongs to one address or position has the same group; without it the label is what groups. */
  readonly group?: string
  /** Of a birthday or an address that has a column for each of its parts. */
  readonly part?: 'year' | 'month' | 'day' | 'zip'
}

/** Headings as LinkedIn, Outlook, Google and staff lists write them in several languages, in plain letters. */
const headings: Readonly<Record<ContactField, string>> = {
  name:
    'name fullname displayname contactname contact person fileas nameandsurname vollstandigername anzeigename ' +
    'nombrecompleto nomcomplet nomecompleto nomecompletto volledigenaam navn namn mentor faculty facultymember attending',
  prefix: 'prefix nameprefix salutation honorific anrede titre tratamiento titolo titel titulo',
  given:
    'firstname givenname forename first given vorname nombre prenom nome voornaam fornamn fornavn imie ad primeironome',
  middle:
    'middlename additionalname middle weiterevornamen segundonombre deuxiemeprenom autresprenoms secondonome ' +
    'middelstenaam tussenvoegsel segundonome nomedomeio mellannamn mellomnavn mellemnavn',
  family:
    'lastname familyname surname last family nachname familienname apellidos apellido nom nomdefamille sobrenome ' +
    'apelido cognome achternaam efternamn efternavn etternavn nazwisko soyad ultimonome',
  suffix:
    'suffix namesuffix credentials degrees degree sufijo suffixe sufixo suffisso achtervoegsel akademischergrad',
  formerName: 'maidenname formername geburtsname previousname',
  nickname: 'nickname spitzname apodo surnom apelido2 soprannome bijnaam rufname',
  pronouns: 'pronouns',
  title:
    'position jobtitle organizationtitle organization1title role occupation cargo poste posizione qualifica funzione functie ' +
    'funktion stilling befattning stanowisko puesto fonction rank jobrole professionalrole stelle berufsbezeichnung',
  department:
    'department organizationdepartment organization1department abteilung departamento service reparto afdeling ' +
    'avdelning division specialty',
  institution:
    'company companyname organization organisation organizationname organization1name institution hospital employer ' +
    'affiliation school university unternehmen firma empresa organizacion entreprise societe azienda societa bedrijf ' +
    'foretag virksomhed bedrift program residencyprogram klinik krankenhaus compania instituicao',
  email:
    'email emailaddress mail emailadresse emailadres adresseemail adressedemessagerie courriel correoelectronico ' +
    'direcciondecorreoelectronico enderecodeemail indirizzoemail indirizzopostaelettronica epost eposta epostadress email2address email3address ' +
    'workemail personalemail schoolemail homeemail',
  phone:
    'phone phonenumber telephone tel mobile mobilephone cell cellphone pager businessphone homephone primaryphone ' +
    'telefon telefongeschaftlich telefonprivat mobiltelefon handy telefono telefonodeltrabajo movil telefonomovil ' +
    'telephonebureau telephonedomicile telmobile portable telefoneprofissional telefonecomercial telemovel celular ' +
    'telefonoufficio cellulare telefoonopwerk mobieletelefoon workphone companymainphone businessphone2 homephone2 otherphone',
  url:
    'url website webpage web homepage profile profileurl link webseite paginaweb siteweb pagepersonnelle paginadaweb ' +
    'personalwebpage businesswebpage webpagina',
  linkedin: 'linkedin linkedinurl linkedinprofile',
  orcid: 'orcid orcidid',
  address:
    'address location homeaddress workaddress mailingaddress adresse direccion indirizzo adres endereco',
  birthday:
    'birthday birthdate dateofbirth geburtstag cumpleanos anniversaire datedenaissance compleanno verjaardag aniversario datadenascimento',
  connectedOn:
    'connectedon connecteddate verbundenam verknupftam vernetztam kontaktseit vernetztseit conectadoel ' +
    'fechadeconexion conectadodesde connectele connectedepuis datedeconnexion misenrelationle enrelationdepuis conectadoem datadeconexao ' +
    'collegatoil collegatodal incontattodal datadicollegamento verbondenop contactsinds verbondensinds kontaktsedan',
  tags: 'tags labels groups groupmembership categories kategorien categorias categories2 categorie categorieen kategorier tag group list',
  notes:
    'notes note comments comment remarks notizen notas remarques annotazioni notities anotacoes anteckningar how we met notater',
}

const byHeading = new Map<string, ContactField>(
  contactFields.flatMap((field) =>
    headings[field].split(' ').map((heading) => [heading, field] as const),
  ),
)

/** A heading in plain letters, as it is looked up and remembered. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 200)
}

const labels: readonly (readonly [RegExp, string])[] = [
  [/business|work|office|geschaftlich|trabajo|bureau|ufficio|werk|profissional|comercial/, 'work'],
  [/home|personal|privat|particular|domicile|casa|prive/, 'home'],
  [/mobile|cell|handy|mobil|movil|celular|cellulare|portable|mobiel/, 'mobile'],
  [/school|university/, 'school'],
  [/fax/, 'fax'],
  [/pager/, 'pager'],
  [/other/, 'other'],
]

/** What a heading says its column holds; undefined where it says nothing known. */
export function columnOf(heading: string): ContactColumn | undefined {
  const key = headingKey(heading)
  const field = byHeading.get(key)
  if (!field) return undefined
  const label = field === 'email' || field === 'phone' ? labelOf(key) : undefined
  return label ? { field, label } : { field }
}

const addressParts =
  /^(?:home|work|business|other|mailing|permanent|current)?(?:address(?:line)?\d?|street(?:address)?\d?|city|town|state|province|stateprovince|region|zip|zipcode|zippostalcode|postalcode|postcode|country|countryregion)$/

/** A column of a table in which an address has a column for each of its parts: `Home State`, `Work ZIP`. */
export function addressPartOf(heading: string): ContactColumn | undefined {
  const key = headingKey(heading)
  if (!addressParts.test(key)) return undefined
  const label = labelOf(key)
  return {
    field: 'address',
    ...(label ? { label } : {}),
    ...(/zip|post(?:al)?code/.test(key) ? { part: 'zip' as const } : {}),
  }
}

/** A label in a heading: work, home, mobile, school, fax or pager. */
export function labelOf(key: string): string | undefined {
  return labels.find(([pattern]) => pattern.test(key))?.[1]
}

/** `headingKey` of every column, joined: what a mapping of columns is remembered by. */
export function headingsId(headers: readonly string[]): string {
  return headers.map(headingKey).join('|').slice(0, 20_000)
}
