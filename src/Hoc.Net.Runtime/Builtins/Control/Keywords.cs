namespace Hoc.Net.Runtime.Builtins.Control;

/// <summary>The words that HOC keeps for itself.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> Known =
    [
        "proc", "func", "obfunc", "iterator", "return", "break", "continue", "stop", "if", "else", "while", "for", "print",
        "delete", "debug", "double", "local", "localobj", "strdef", "objref", "objectvar", "public", "external", "new",
        "begintemplate", "endtemplate", "create", "access", "connect", "setpointer", "insert", "uninsert", "forall", "forsec",
        "ifsec", "iterator_statement", "depvar", "eqn", "help", "parallel", "read",
    ];

    private static readonly HashSet<string> Special = ["this", "init", "unref"];

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => Known;

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(string word) => Known.Contains(word);

    /// <summary>Whether a word, though no keyword, has a meaning of its own in templates.</summary>
    public static bool IsSpecial(string word) => Special.Contains(word);
}
