namespace Hoc.Net.Language.Nmodl;

/// <summary>What a BEFORE or AFTER block goes before or after.</summary>
internal enum BlockMoment
{
    Initial,
    Breakpoint,
    Solve,
    Step,
}
