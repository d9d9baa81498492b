using System.Collections.Frozen;
using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>All functions that C code may call without defining them. Their types stand in <see cref="CodePrelude"/>.</summary>
internal static class LibraryTable
{
    private static readonly Lazy<FrozenDictionary<string, LibraryFunction>> Functions = new(Make);

    public static LibraryFunction? Find(string name) => Functions.Value.GetValueOrDefault(name);

    /// <summary>The names of all.</summary>
    public static IEnumerable<string> Names => Functions.Value.Keys;

    private static FrozenDictionary<string, LibraryFunction> Make()
    {
        var functions = new Dictionary<string, LibraryFunction>();
        foreach (var (name, unary) in MathChapter.Unary)
            functions[name] = new(name, Type(name)) { Unary = unary };
        foreach (var (name, binary) in MathChapter.Binary)
            functions[name] = new(name, Type(name)) { Binary = binary };
        var chapters = MathChapter.Others.Concat(MemoryChapter.Functions).Concat(TextChapter.Functions).Concat(StreamChapter.Functions)
            .Concat(SystemChapter.Functions).Concat(RandomChapter.Functions).Concat(HocChapter.Functions).Concat(ObjectChapter.Functions)
            .Concat(VectorChapter.Functions).Concat(EventChapter.Functions);
        foreach (var (name, body) in chapters)
            functions[name] = new(name, Type(name)) { Body = body };
        return functions.ToFrozenDictionary();
    }

    private static CFunctionType Type(string name) => CodePrelude.FunctionType(name)
        ?? throw new InvalidOperationException($"The prelude does not declare {name}.");
}
