// Koop with its own file provider, on loopback: node serve.js <folder with node_modules> <data folder> <port>
const path = require('path')
const { createRequire } = require('module')

const [home, dataFolder, port] = process.argv.slice(2)
const fromKoop = createRequire(path.join(path.resolve(home), 'package.json'))
const Koop = fromKoop('@koopjs/koop-core')
const provider = fromKoop('@koopjs/provider-file-geojson')

const koop = new Koop({ logLevel: 'error' })
// The provider joins the folder to the working directory, so an absolute one has to be made relative.
koop.register(provider, { dataDir: path.relative(process.cwd(), path.resolve(dataFolder)) || '.' })
const listener = koop.server.listen(Number(port), '127.0.0.1', () => {
  console.log(`listening on ${listener.address().port}`)
})
