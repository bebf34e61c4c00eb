// Stands in for Electron's own default_app.asar where a runtime comes without it: loads the program whose folder is
// given on the command line, under that program's name, version and path. Never part of a packaged build.
const fs = require('node:fs')
const path = require('node:path')
const { app } = require('electron')

const folder = process.argv
  .slice(1)
  .filter((argument) => !argument.startsWith('-'))
  .map((argument) => path.resolve(argument))
  .find((candidate) => fs.existsSync(path.join(candidate, 'package.json')))

if (folder === undefined) {
  console.error('Usage: electron FOLDER, where FOLDER holds a package.json with a "main".')
  app.exit(2)
} else {
  const described = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const main = path.join(folder, described.main ?? 'index.js')
  if (!fs.existsSync(main)) {
    console.error(`${main} is not there: build the program first.`)
    app.exit(2)
  } else {
    Object.defineProperty(process, 'defaultApp', {
      configurable: false,
      enumerable: true,
      value: true,
    })
    app.setName(described.productName ?? described.name)
    if (described.version) app.setVersion(described.version)
    // The profile folder is fixed from the launcher's own name before this line runs, unless the switch names one.
    if (!app.commandLine.hasSwitch('user-data-dir')) {
      app.setPath('userData', path.join(app.getPath('appData'), app.getName()))
    }
    // Electron's own default app calls this same undocumented method.
    app.setAppPath(folder)
    require(main)
  }
}
