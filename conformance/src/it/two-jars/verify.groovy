String log = new File(basedir, 'build.log').text
for (path in ['class path', 'module path']) {
    assert log.contains("On the $path: 4 scripts; Lyon buys Rain jacket of Acme, loyal since 2020-01-31") :
            "the shop has to follow the links of both jars on the $path"
}

// the page about several jars shows this project, letter for letter
File root = new File(basedir, '../../../..')
def lines = { String code -> code.readLines()*.trim().join('\n') }
def shown = (new File(root, 'docs/several-jars.md').getText('UTF-8') =~ /(?s)<!-- in: (\S+\.java) -->\n```java\n(.*?)\n```/).findAll()
assert shown.size() == 2
for (found in shown) {
    def (all, file, block) = found
    assert lines(new File(root, file).getText('UTF-8')).contains(lines(block)) : "the page shows what is not in $file"
}
