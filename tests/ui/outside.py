"""What stands for the internet in the window's tests, and all the ways a page has to reach it."""

import socket
import threading
from types import TracebackType
from typing import Self

RAN = "ran"
SAY = f"document.title='{RAN}'"


class Outside:
    """Listens on this machine, by TCP and UDP on one port, and notes who comes."""

    def __init__(self) -> None:
        self.came: list[str] = []
        self._ends = threading.Event()
        self._stream = socket.create_server(("127.0.0.1", 0))
        self.port = self._stream.getsockname()[1]
        self._packets = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._packets.bind(("127.0.0.1", self.port))
        self._threads = [
            threading.Thread(target=one, daemon=True) for one in (self._accept, self._receive)
        ]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Both threads wait for somebody; the last to come is the one who closes.
        self._ends.set()
        socket.create_connection(("127.0.0.1", self.port)).close()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as packet:
            packet.sendto(b"", ("127.0.0.1", self.port))
        for thread in self._threads:
            thread.join()
        self._stream.close()
        self._packets.close()

    def _accept(self) -> None:
        while True:
            came, _ = self._stream.accept()
            came.close()
            if self._ends.is_set():
                return
            self.came.append("tcp")

    def _receive(self) -> None:
        while True:
            self._packets.recv(1000)
            if self._ends.is_set():
                return
            self.came.append("udp")


def _script(code: str) -> str:
    return f"<script>{SAY};{code}</script>"


REFERENCES = {
    "img": "<img src='URL/a.png'>",
    "srcset": "<img srcset='URL/a.png 1x, URL/b.png 2x'>",
    "picture": "<picture><source srcset='URL/a.webp'><img></picture>",
    "input image": "<input type=image src='URL/a.png'>",
    "video": "<video src='URL/a.mp4' poster='URL/p.png' autoplay></video>",
    "audio": "<audio src='URL/a.mp3' preload=auto autoplay></audio>",
    "source": "<video autoplay><source src='URL/a.webm'></video>",
    "track": "<video><track default src='URL/a.vtt'></video>",
    "iframe": "<iframe src='URL/f'></iframe>",
    "srcdoc": "<iframe srcdoc=\"<img src='URL/s.png'><script>parent.document.title='ran'"
    '</script>"></iframe>',
    "script frame": f"<iframe src=\"javascript:parent.{SAY};fetch('URL/j')\"></iframe>",
    "object": "<object data='URL/o'></object>",
    "embed": "<embed src='URL/e'>",
    "preconnect": "<link rel=preconnect href='URL'>",
    "preconnect by name": "<link rel=preconnect href='http://localhost:PORT' crossorigin>",
    "dns prefetch": "<link rel=dns-prefetch href='http://localhost:PORT'>",
    "prefetch": "<link rel=prefetch href='URL/p'>",
    "prerender": "<link rel=prerender href='URL/p'>",
    "preload": "<link rel=preload as=image href='URL/a.png'>",
    "preloaded font": "<link rel=preload as=font crossorigin href='URL/a.woff2'>",
    "module preload": "<link rel=modulepreload href='URL/m.js'>",
    "icon": "<link rel=icon href='URL/i.ico'>",
    "touch icon": "<link rel=apple-touch-icon href='URL/i.png'>",
    "manifest": "<link rel=manifest href='URL/m.json'>",
    "style sheet": "<link rel=stylesheet href='URL/s.css'>",
    "style sheet header": "<link rel='alternate stylesheet' title=a href='URL/s.css'>",
    "import": "<style>@import 'URL/i.css';</style>",
    "import of url": "<style>@import url(URL/i.css) screen;</style>",
    "font": "<style>@font-face{font-family:f;src:url(URL/f.woff2)}p{font-family:f}</style><p>x</p>",
    "background": "<p style='background:url(URL/b.png)'>x</p>",
    "image set": "<p style=\"background:image-set('URL/b.png' 1x)\">x</p>",
    "cross fade": "<p style='background:-webkit-cross-fade(url(URL/c.png),url(URL/d.png),50%)'>x",
    "cursor": "<p style='cursor:url(URL/c.cur),auto'>x</p>",
    "list image": "<ul style='list-style-image:url(URL/l.png)'><li>x</ul>",
    "content": "<style>p::before{content:url(URL/c.png)}</style><p>x</p>",
    "border image": "<p style='border-image:url(URL/b.png) 30'>x</p>",
    "mask": "<p style='mask-image:url(URL/m.svg#m);filter:url(URL/f.svg#f)'>x</p>",
    "old background": "<table background='URL/b.png'><tr><td background='URL/c.png'>x</table>",
    "svg image": "<svg><image href='URL/i.png' /></svg>",
    "svg use": "<svg><use href='URL/u.svg#x' /></svg>",
    "svg script": f"<svg><script href='URL/s.js'>{SAY}</script></svg>",
    "svg loading": f"<svg onload=\"{SAY};fetch('URL/s')\"></svg>",
    "svg filter": "<svg><filter id=a><feImage href='URL/f.png'/></filter>"
    "<rect filter='url(#a)' width=9 height=9 /></svg>",
    "mathml": "<math><mi href='URL/m' xlink:href='URL/m'>x</mi></math>",
    "form": "<form id=f action='URL/form'></form><input form=f formaction='URL/g' type=submit>",
    "submitted form": "<form id=f action='URL/form'></form>" + _script("f.submit()"),
    "ping": f"<a id=p ping='URL/ping' href='#x'>x</a>{_script('p.click()')}",
    "refresh": "<meta http-equiv=refresh content='0;url=URL/r'>",
    "refresh in a script": "<meta http-equiv=refresh content=\"0;url=javascript:fetch('URL/r')\">",
    "base": "<base href='URL/'><img src='b.png'>",
    "script": "<script src='URL/s.js'></script>",
    "deferred script": "<script defer src='URL/s.js'></script>",
    "module": "<script type=module src='URL/m.js'></script>",
    "import()": _script("import('URL/m.js')"),
    "import map": '<script type=importmap>{"imports":{"a":"URL/a.js"}}</script>'
    f"<script type=module>import 'a';{SAY}</script>",
    "speculation": '<script type=speculationrules>{"prefetch":[{"source":"list","urls":["URL/x"]}]}'
    "</script>",
    "fetch": _script("fetch('URL/f',{mode:'no-cors'})"),
    "xhr": _script("x=new XMLHttpRequest();x.open('GET','URL/x');x.send()"),
    "web socket": _script("new WebSocket('ws://127.0.0.1:PORT/w')"),
    "event source": _script("new EventSource('URL/e')"),
    "beacon": _script("navigator.sendBeacon('URL/b','x')"),
    "stun": _script(
        "c=new RTCPeerConnection({iceServers:[{urls:'stun:127.0.0.1:PORT'}]});"
        "c.createDataChannel('d');c.createOffer().then(o=>c.setLocalDescription(o))"
    ),
    "worker": _script("new Worker('URL/w.js')"),
    "worker of a blob": _script(
        "new Worker(URL.createObjectURL(new Blob(['importScripts(\"URL/w.js\")'])))"
    ),
    "service worker": _script("navigator.serviceWorker&&navigator.serviceWorker.register('URL/s')"),
    "image in a script": _script("new Image().src='URL/n.png'"),
    "opened window": _script("open('URL/o')"),
    "changed location": _script("location='URL/l'"),
    "handler": f"<img src=x: onerror=\"{SAY};new Image().src='URL/h'\">",
    "loading handler": f'<style onload="{SAY}">p{{}}</style><body onload="{SAY}">',
    "opening handler": f'<details open ontoggle="{SAY}">x</details>',
    "animation handler": "<style>@keyframes k{}</style>"
    f"<p style='animation:k 1ms' onanimationstart=\"{SAY}\">x</p>",
    "focus handler": f'<input autofocus onfocus="{SAY}">',
    "portal": "<portal src='URL/p'></portal><fencedframe src='URL/f'></fencedframe>",
    "applet": "<applet code='URL/a.class' archive='URL/a.jar'></applet>",
    "template": "<div><template shadowrootmode=open><img src='URL/t.png'></template></div>",
    "cite": "<blockquote cite='URL/c'>x</blockquote><q cite='URL/q'>x</q>",
    "processing": "<?xml-stylesheet href='URL/x.css'?>",
}  # fmt: skip


def reference(name: str, port: int) -> str:
    """Return the markup of a reference that leads to ``port`` of this machine."""
    return (
        REFERENCES[name]
        .replace("URL/", f"http://127.0.0.1:{port}/")
        .replace("'URL'", f"'http://127.0.0.1:{port}'")
        .replace("PORT", str(port))
    )
