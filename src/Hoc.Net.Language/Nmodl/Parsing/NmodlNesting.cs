namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>How deep programs may nest, so that neither the parser nor whoever walks a tree runs out of stack.</summary>
internal static class NmodlNesting
{
    /// <summary>Brackets in each other.</summary>
    public const int DeepestBrackets = 250;

    /// <summary>Operators of one expression, and branches of one IF.</summary>
    public const int LongestChain = 1000;

    /// <summary>Files that include each other.</summary>
    public const int DeepestIncludes = 20;
}
