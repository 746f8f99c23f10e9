"""urllib.parse, ipaddress, html, email.utils, mimetypes, http status and cookies."""
import html, ipaddress, mimetypes
from email.message import EmailMessage
from email.utils import formataddr, parseaddr
from http import HTTPStatus
from http.cookies import SimpleCookie
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, unquote_to_bytes
u = urlparse("https://user:pw@Host.com:8080/a/b;p?q=1&r=a+b#frag"); print(u, u.hostname, u.port, u.username, u.geturl(), u._replace(scheme="ftp").geturl(), urlsplit("//h/p").netloc, urlparse("mailto:x@y"), urldefrag("a#b"), urlunparse(("s", "n", "p", "", "q=1", "")))
for b, r in (("http://a/b/c/d;p?q", "g"), ("http://a/b/c/d;p?q", "../g"), ("http://a/b/c/d;p?q", "//h"), ("http://a/b/c/d;p?q", "?y"), ("http://a/b/c/d;p?q", "#s"), ("http://a/b/c/d;p?q", "../../../g"), ("", "x"), ("http://a", "b")): print(urljoin(b, r), end=" ")
print(quote("a b/ü?&"), quote("a/b", safe=""), quote_plus("a b+c"), unquote("a%20%C3%BC%zz"), unquote_plus("a+b%2B"), urlencode({"a": 1, "b": ["x", "y"]}, doseq=True), urlencode([("k", "v w")]), parse_qs("a=1&a=2&b=&c"), parse_qsl("a=1;b=2", separator=";"), parse_qs("b=", keep_blank_values=True), unquote_to_bytes("%ff"), quote(b"\xff"))
n = ipaddress.ip_network("192.168.0.0/29"); a = ipaddress.ip_address("192.168.0.5"); print(n, a in n, n.num_addresses, list(n.hosts())[:2], n.netmask, n.broadcast_address, a + 1, int(a), a.is_private, ipaddress.ip_address("::1").is_loopback, ipaddress.ip_address("2001:db8::1").exploded, list(n.subnets(new_prefix=30)), n.supernet(), ipaddress.summarize_address_range(a, a + 2).__next__(), ipaddress.ip_interface("10.0.0.1/8").network, sorted([a + 2, a]), n.overlaps(ipaddress.ip_network("192.168.0.4/30")), ipaddress.IPv6Address("::ffff:1.2.3.4").ipv4_mapped, a.packed, a.reverse_pointer)
print(html.escape("<a href='x'>&\"</a>"), html.unescape("&lt;&eacute;&#233;&#xe9;&nosuch;&amp &copy"), formataddr(("Ann Ü", "a@b.c")), parseaddr("Ann <a@b.c>"), mimetypes.guess_type("a.tar.gz"), mimetypes.guess_type("x.html"), HTTPStatus(404), HTTPStatus.OK.phrase, HTTPStatus.NOT_FOUND == 404)
c = SimpleCookie("a=1; b=\"x y\""); c["a"]["path"] = "/"; c["z"] = "q;r"; print(c["b"].value, c.output(sep="|"))
m = EmailMessage(); m["Subject"], m["From"], m["To"] = "Hällo", "a@b.c", "Ann <x@y.z>, q@r.s"; m.set_content("Grüße\n"); print(m["subject"], m.get_content(), [x.domain for x in m["to"].addresses], m.get_content_type(), m.as_string().splitlines()[0])
for bad in (lambda: urlparse("http://[::1"), lambda: urlparse("http://a:x").port, lambda: ipaddress.ip_address("256.1.1.1"), lambda: ipaddress.ip_network("10.0.0.1/8"), lambda: ipaddress.ip_address("::g"), lambda: urlencode(5), lambda: ipaddress.ip_network("1.2.3.4/99"), lambda: a < ipaddress.ip_address("::1"), lambda: quote(5), lambda: HTTPStatus(999), lambda: parse_qs("a;b", strict_parsing=True)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
