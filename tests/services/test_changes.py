from presseditor.services.changes import Change, Changes


def test_a_subscriber_hears_of_every_change() -> None:
    heard: list[Change] = []
    changes = Changes()
    changes.subscribe(heard.append)
    changes.announce("person", "petrov-ivan")
    changes.announce("article", "7", "deleted")
    assert heard == [Change("person", "petrov-ivan"), Change("article", "7", "deleted")]


def test_who_unsubscribed_hears_no_more() -> None:
    heard: list[Change] = []
    changes = Changes()
    unsubscribe = changes.subscribe(heard.append)
    unsubscribe()
    unsubscribe()
    changes.announce("person", "petrov-ivan")
    assert heard == []
