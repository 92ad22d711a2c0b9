String log = new File(basedir, 'build.log').text

assert log.contains('[LIG060]') : 'the first build has to say that the link has no ledger'
assert log.contains('-Dligature.mode=write') : 'and which command writes it'

File ledger = new File(basedir, 'src/main/resources/META-INF/ligature/shop')
assert new File(ledger, 'links/product_brand.link').isFile()
for (dialect in ['h2', 'postgresql']) {
    assert new File(ledger, dialect).list().length == 1 : "one script for $dialect"
}
assert log.contains('Acme makes Rain jacket') : 'the program has to link and to fetch'
