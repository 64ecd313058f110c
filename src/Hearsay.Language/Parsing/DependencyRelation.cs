namespace Hearsay.Language;

/// <summary>The relation of a word to its head (Universal Dependencies, version 2, with the subtypes that matter).</summary>
public enum DependencyRelation : byte
{
    /// <summary>The head of the sentence. <c>root</c>.</summary>
    Root,

    /// <summary>A clause that modifies a noun. <c>acl</c>.</summary>
    Acl,

    /// <summary>A relative clause. <c>acl:relcl</c>.</summary>
    AclRelcl,

    /// <summary>A clause that modifies a verb or an adjective. <c>advcl</c>.</summary>
    Advcl,

    /// <summary>A relative clause that modifies a whole clause. <c>advcl:relcl</c>.</summary>
    AdvclRelcl,

    /// <summary>An adverb that modifies. <c>advmod</c>.</summary>
    Advmod,

    /// <summary>An adjective that modifies a noun. <c>amod</c>.</summary>
    Amod,

    /// <summary>A noun set beside another that stands for the same. <c>appos</c>.</summary>
    Appos,

    /// <summary>An auxiliary. <c>aux</c>.</summary>
    Aux,

    /// <summary>The auxiliary of a passive. <c>aux:pass</c>.</summary>
    AuxPass,

    /// <summary>A preposition, or the possessive's mark. <c>case</c>.</summary>
    Case,

    /// <summary>A coordinating conjunction. <c>cc</c>.</summary>
    Cc,

    /// <summary>The first part of a conjunction: "both", "either". <c>cc:preconj</c>.</summary>
    CcPreconj,

    /// <summary>A clause that is an object, with a subject of its own. <c>ccomp</c>.</summary>
    Ccomp,

    /// <summary>A part of a compound. <c>compound</c>.</summary>
    Compound,

    /// <summary>The particle of a verb. <c>compound:prt</c>.</summary>
    CompoundPrt,

    /// <summary>A further part of a coordination. <c>conj</c>.</summary>
    Conj,

    /// <summary>A copula. <c>cop</c>.</summary>
    Cop,

    /// <summary>A clause that is the subject. <c>csubj</c>.</summary>
    Csubj,

    /// <summary>A clause that is the subject of a passive. <c>csubj:pass</c>.</summary>
    CsubjPass,

    /// <summary>A clause that is the subject of a copula with a clause. <c>csubj:outer</c>.</summary>
    CsubjOuter,

    /// <summary>Some other relation. <c>dep</c>.</summary>
    Dep,

    /// <summary>A determiner. <c>det</c>.</summary>
    Det,

    /// <summary>A word before the determiner: "all" the. <c>det:predet</c>.</summary>
    DetPredet,

    /// <summary>An interjection or a filler. <c>discourse</c>.</summary>
    Discourse,

    /// <summary>What is set apart and taken up again. <c>dislocated</c>.</summary>
    Dislocated,

    /// <summary>"there" or "it" that stands for nothing. <c>expl</c>.</summary>
    Expl,

    /// <summary>A further word of a fixed expression: "as well as". <c>fixed</c>.</summary>
    Fixed,

    /// <summary>A further word of a name. <c>flat</c>.</summary>
    Flat,

    /// <summary>A part of a word that was written in two. <c>goeswith</c>.</summary>
    Goeswith,

    /// <summary>An indirect object. <c>iobj</c>.</summary>
    Iobj,

    /// <summary>A further item of a list. <c>list</c>.</summary>
    List,

    /// <summary>A word that begins a clause: "that", "if", "to". <c>mark</c>.</summary>
    Mark,

    /// <summary>A noun that modifies a noun. <c>nmod</c>.</summary>
    Nmod,

    /// <summary>A possessor. <c>nmod:poss</c>.</summary>
    NmodPoss,

    /// <summary>A noun that modifies a noun with no preposition. <c>nmod:unmarked</c>.</summary>
    NmodUnmarked,

    /// <summary>A title or a description before a name. <c>nmod:desc</c>.</summary>
    NmodDesc,

    /// <summary>The subject. <c>nsubj</c>.</summary>
    Nsubj,

    /// <summary>The subject of a passive. <c>nsubj:pass</c>.</summary>
    NsubjPass,

    /// <summary>The subject of a copula with a clause. <c>nsubj:outer</c>.</summary>
    NsubjOuter,

    /// <summary>A number that modifies a noun. <c>nummod</c>.</summary>
    Nummod,

    /// <summary>The object. <c>obj</c>.</summary>
    Obj,

    /// <summary>A noun with a preposition that modifies a verb. <c>obl</c>.</summary>
    Obl,

    /// <summary>Who does it, in a passive: "by". <c>obl:agent</c>.</summary>
    OblAgent,

    /// <summary>A noun with no preposition that modifies a verb: "last week". <c>obl:unmarked</c>.</summary>
    OblUnmarked,

    /// <summary>What is left of a clause whose verb is left out. <c>orphan</c>.</summary>
    Orphan,

    /// <summary>A clause set beside another. <c>parataxis</c>.</summary>
    Parataxis,

    /// <summary>A punctuation mark. <c>punct</c>.</summary>
    Punct,

    /// <summary>A word that is taken back. <c>reparandum</c>.</summary>
    Reparandum,

    /// <summary>Who is spoken to. <c>vocative</c>.</summary>
    Vocative,

    /// <summary>A clause that is an object and has no subject of its own. <c>xcomp</c>.</summary>
    Xcomp,
}
