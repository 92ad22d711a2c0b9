String log = new File(basedir, 'build.log').text

assert log.count('Successfully applied 2 migrations') == 2 : 'the scripts of Ligature, by the plugin and by the command line'
assert log.count('Successfully applied 1 migration') == 2 : 'the one of the shop, by both'
assert log.count('is up to date. No migration necessary') == 2 : 'neither of them twice'
assert log.count('Left to run: []') == 3 : 'migrate() finds the same history'
assert log.count('The tables are there: CREATED') == 2
assert log.count('The tables are there: UNCHANGED') == 1

// what the docs show is in the pom, line for line
def lines = { String text -> text.readLines()*.trim().join('\n') }
String docs = new File(basedir, '../../../../docs/migrating.md').getText('UTF-8')
List<String> shown = docs.findAll(/(?s)<!-- in: \S+flyway-plugin\/pom\.xml -->\n```xml\n(.*?)\n```/) { it[1] }
assert shown.size() == 2
String pom = lines(new File(basedir, '../../../src/it/flyway-plugin/pom.xml').getText('UTF-8'))
for (block in shown) {
    assert pom.contains(lines(block)) : "the docs show what is not here:\n$block"
}

List<String> commands = docs.findAll(/(?s)<!-- in: \S+flyway-plugin\/pom\.xml -->\n```sh\n(.*?)\n```/) { it[1] }
assert commands.size() == 2
for (command in commands) {
    List<String> words = command.tokenize(' \\\n')
    assert words.first() == 'flyway'
    assert pom.contains(words.tail().collect { "<argument>$it</argument>" }.join('\n')) : "the docs show what is not run here:\n$command"
}
