"""Finds the same phrases in the same texts with packages of Python; one JSON a line: name, seconds, hits, or why not.

Called by main.ts: peers.py PHRASES.json TEXTS.json SECONDS. A peer reads texts until so much processor time is up.
"""
import json
import sys
import time

phrases = json.load(open(sys.argv[1], encoding="utf8"))
texts = json.load(open(sys.argv[2], encoding="utf8"))
limit = float(sys.argv[3])


def say(**row):
    print(json.dumps(row), flush=True)


def run(name, prepare):
    try:
        began = time.perf_counter()
        find = prepare()
        ready = time.perf_counter() - began
    except Exception as error:
        say(name=name, why=f"{type(error).__name__}: {error}"[:160])
        return
    characters = hits = 0
    began = time.process_time()
    for text in texts:
        hits += find(text)
        characters += len(text)
        if time.process_time() - began > limit:
            break
    say(name=name, seconds=time.process_time() - began, characters=characters, hits=hits, ready=ready)


def flashtext():
    from flashtext import KeywordProcessor

    processor = KeywordProcessor()
    for phrase in phrases:
        processor.add_keyword(phrase)
    return lambda text: len(processor.extract_keywords(text))


def ahocorasick_rs():
    from ahocorasick_rs import AhoCorasick, MatchKind

    automaton = AhoCorasick(phrases, matchkind=MatchKind.LeftmostLongest)
    return lambda text: len(automaton.find_matches_as_indexes(text.lower()))


def spacy_matcher():
    import spacy
    from spacy.matcher import PhraseMatcher

    nlp = spacy.blank("en")
    nlp.max_length = 10_000_000
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    matcher.add("skill", list(nlp.tokenizer.pipe(phrases)))
    return lambda text: len(matcher(nlp.make_doc(text)))


def skillner():
    import spacy
    from skillNer.general_params import SKILL_DB
    from skillNer.skill_extractor_class import SkillExtractor
    from spacy.matcher import PhraseMatcher

    nlp = spacy.load("en_core_web_lg")
    extractor = SkillExtractor(nlp, SKILL_DB, PhraseMatcher)

    def find(text):
        results = extractor.annotate(text)["results"]
        return len(results["full_matches"]) + len(results["ngram_scored"])

    return find


for name, prepare in (
    ("flashtext", flashtext),
    ("ahocorasick-rs", ahocorasick_rs),
    ("spaCy PhraseMatcher", spacy_matcher),
    ("skillner (its own phrases)", skillner),
):
    run(name, prepare)
