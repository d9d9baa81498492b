namespace Hoc.Net.Runtime.Documentation;

/// <summary>What a name of NEURON's language is.</summary>
internal enum NameKind
{
    /// <summary>A word of the grammar.</summary>
    Keyword,

    /// <summary>A built-in function.</summary>
    Function,

    /// <summary>A class: built in, a point process, or a template of the library.</summary>
    Class,

    /// <summary>A method or variable of a class, written Class.name.</summary>
    Method,

    /// <summary>A variable that is there from the start: of the session, of sections, of mechanisms.</summary>
    Variable,

    /// <summary>A density mechanism or ion.</summary>
    Mechanism,

    /// <summary>A procedure or variable of the run library.</summary>
    Library,
}
