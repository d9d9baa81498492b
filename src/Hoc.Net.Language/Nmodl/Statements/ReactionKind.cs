namespace Hoc.Net.Language.Nmodl;

/// <summary>The arrow of a reaction: <c>&lt;-&gt;</c>, <c>&lt;&lt;</c> or <c>-&gt;</c>.</summary>
internal enum ReactionKind
{
    Reversible,
    Flux,
    Irreversible,
}
