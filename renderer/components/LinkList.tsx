import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core'
import {
  IconFileText,
  IconLinkOff,
  IconUser,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react'
import { unlinkRecords } from '../../src/commands/unlinkRecords.ts'
import type { LinkEnd, LinkedTable } from '../../src/model/recordLink.ts'
import { useDo } from '../hooks/useDo.ts'
import type { NamedLink } from '../hooks/useLinks.ts'
import { showCommunity } from '../state/showCommunity.ts'
import { showContact } from '../state/showContact.ts'
import { showResource } from '../state/showResource.ts'
import { linkBackWords, linkKindWords } from '../text/people.ts'
import classes from './LinkList.module.css'

const icons: Partial<Record<LinkedTable, TablerIcon>> = {
  resources: IconFileText,
  contacts: IconUser,
  communities: IconUsersGroup,
}

/** Links of a record: how, to what, and taking them away. */
export function LinkList({ links }: { readonly links: readonly NamedLink[] }) {
  const perform = useDo()
  return (
    <ul>
      {links.map(({ link, other, direction, name }) => {
        const Icon = icons[other.table] ?? IconFileText
        const how = direction === 'from' ? linkKindWords[link.kind] : linkBackWords[link.kind]
        const opens = openerOf(other)
        return (
          <li key={link.id} className={classes.row}>
            <span className={classes.how}>{how}</span>
            <Icon size={14} stroke={1.75} aria-hidden="true" />
            {opens ? (
              <UnstyledButton className={`${classes.name} cut`} title={name} onClick={opens}>
                {name}
              </UnstyledButton>
            ) : (
              <span className="cut">{name}</span>
            )}
            <Tooltip label="Remove this link">
              <ActionIcon
                size={24}
                className={classes.remove ?? ''}
                aria-label={`Remove the link to ${name}`}
                onClick={() => perform((context) => unlinkRecords(context, [link.id]))}
              >
                <IconLinkOff size={14} stroke={1.75} />
              </ActionIcon>
            </Tooltip>
          </li>
        )
      })}
    </ul>
  )
}

function openerOf({ table, id }: LinkEnd): (() => void) | undefined {
  if (table === 'resources') return () => showResource(id)
  if (table === 'communities') return () => showCommunity(id)
  return table === 'contacts' ? () => showContact(id) : undefined
}
