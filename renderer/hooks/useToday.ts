import { useEffect, useState } from 'react'
import { dayOfMoment, type IsoDay } from '../../src/model/isoDay.ts'
import { useSettings } from './useSettings.ts'

const lookEvery = 30_000

/** The present day in the user's zone; a program left open over midnight moves on by itself. */
export function useToday(): IsoDay {
  const zone = useSettings()?.timeZone
  const [day, setDay] = useState(() => dayOfMoment(new Date(), zone))
  useEffect(() => {
    const look = () => setDay(dayOfMoment(new Date(), zone))
    look()
    const timer = setInterval(look, lookEvery)
    return () => clearInterval(timer)
  }, [zone])
  return day
}
