import type { LinkEnd } from '../../src/model/recordLink.ts'
export function LinkSheet(_: {
  readonly from: LinkEnd
  readonly to: 'resources' | 'contacts'
  readonly onClose: () => void
}) {
  return null
}
