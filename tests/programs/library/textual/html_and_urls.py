import html, urllib.parse as u, html.parser
print(html.escape('<a href="x">&\''), html.unescape('&lt;&eacute;&#233;&#xe9;&nbsp;&notit;'))
p = u.urlparse('http://user:pw@host:80/p/a;x?q=1&r=2#frag'); print(p, p.hostname, p.port, p.geturl(), u.parse_qs('a=1&a=2&b='), u.parse_qsl('x=%20y+z'), u.quote('a b/é?'), u.unquote('%C3%A9+'), u.urlencode({'a': [1, 2], 'b': 'x y'}, doseq=True), u.urljoin('http://a/b/c', '../d'), u.urlsplit('//h/p').netloc, u.quote_plus('a b'), u.urldefrag('a#b'))
class P(html.parser.HTMLParser):
    def handle_starttag(self, t, a): print('start', t, a)
    def handle_data(self, d): print('data', repr(d))
    def handle_endtag(self, t): print('end', t)
P().feed('<p class="x">Hi &amp; <br/>bye</p><!-- c -->')
