String log = new File(basedir, 'build.log').text

assert log.contains('[LIG060]') : 'the first build has to say that the link has no ledger'
assert log.contains('-Dligature.mode=write') : 'and which command writes it'
assert !log.contains('cannot find symbol') : 'and no more than that'

assert log.count('Recompiling the module') == 3 : 'by the first build, the one that writes, and the last one'

File ledger = new File(basedir, 'src/main/resources/META-INF/ligature/shop')
assert new File(ledger, 'links/product_brand.link').isFile()
for (dialect in ['h2', 'postgresql']) {
    assert new File(ledger, dialect).list().length == 1 : "one script for $dialect"
    assert new File(basedir, "target/classes/META-INF/ligature/shop/$dialect").list().length == 1 : 'which builds do not lose'
}
for (database in ['H2', 'PostgreSQL']) {
    assert log.contains("On $database: Acme makes Rain jacket") : 'the program has to link and to fetch'
}

// whoever copies the Java of the README's five minutes has this project, letter for letter
def lines = { String code -> code.readLines()*.trim().join('\n') }
List<String> sources = []
new File(basedir, 'src/main/java').eachFileRecurse { if (it.isFile()) sources << lines(it.getText('UTF-8')) }
String readme = new File(basedir, '../../../../README.md').getText('UTF-8')
String minutes = readme.substring(readme.indexOf('\n## Five minutes\n'), readme.indexOf('\n## Deleting, restoring, sagas\n'))
List<String> shown = minutes.findAll(/(?s)<!-- in: \S+\.java -->\n```java\n(.*?)\n```/) { it[1] }
assert shown.size() >= 4
for (block in shown) {
    assert sources.any { it.contains(lines(block)) } : "the README shows what is not here:\n$block"
}
