using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Documentation;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Typing;

/// <summary>
/// Finds what may stand where somebody is typing: from the same tables that the binder asks, and the session's own names.
/// Behind a dot stand the members of the object that the variable holds at this moment. Nothing is executed.
/// </summary>
internal sealed class Completer(HocSession session)
{
    private static readonly string[] FileFunctions = ["load_file", "xopen", "ropen", "wopen", "aopen", "chdir", "File", "hoc_stdout", "nrn_load_dll"];

    /// <summary>What may stand at a position of a statement.</summary>
    public HocCompletion Complete(string text, int position)
    {
        string typed = text[..Math.Clamp(position, 0, text.Length)];
        if (OpenString(typed) is var quote and >= 0) return Files(typed, quote);
        int start = typed.Length;
        while (start > 0 && IsNamePart(typed[start - 1])) start--;
        string before = typed[..start].TrimEnd();
        IEnumerable<string> candidates = before.EndsWith('.') && start > 0 && typed[start - 1] == '.'
            ? MembersOf(before[..^1])
            : Following(LastWord(before));
        return Matching(start, typed[start..], candidates);
    }

    private static HocCompletion Matching(int start, string prefix, IEnumerable<string> candidates) => new(
        start,
        [.. candidates.Where(candidate => candidate.StartsWith(prefix, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>What stands behind a word: after most of them anything.</summary>
    private IEnumerable<string> Following(string word) => word switch
    {
        "insert" or "uninsert" => session.Host.Catalog.Types.Where(static type => type.Kind == MechanismKind.Density).Select(static type => type.Name),
        "new" => session.Names.ClassNames.Select(static name => name + "("),
        "access" => Named(SymbolKind.Section),
        "help" or "?" => new HelpText(session.Host).Topics,
        _ => Anything(),
    };

    private IEnumerable<string> Anything() => WordHelp.KeywordNames
        .Concat(session.Host.Builtins.Functions.Keys.Select(static name => name + "("))
        .Concat(session.Names.Globals.Symbols.Where(static symbol => symbol.Kind != SymbolKind.Undefined)
            .Select(static symbol => symbol.Kind == SymbolKind.Procedure ? symbol.Name + "(" : symbol.Name))
        .Concat(session.Names.Builtins.Symbols.Select(static symbol => symbol.Name))
        .Concat(SectionNames());

    private IEnumerable<string> SectionNames() =>
        SectionProperty.Names.Concat(session.Host.Catalog.VariableNames).Concat(session.Host.Catalog.GlobalNames).Concat(["t", "dt", "celsius", "secondorder"]);

    private IEnumerable<string> Named(SymbolKind kind) =>
        session.Names.Globals.Symbols.Where(symbol => symbol.Kind == kind).Select(static symbol => symbol.Name);

    private IEnumerable<string> MembersOf(string receiver)
    {
        string[] parts = Chain(receiver);
        if (parts.Length == 0) return [];
        (string first, int index) = Indexed(parts[0]);
        if (session.Names.Globals.Find(first) is not { } symbol) return MembersOfBuiltIn(first, parts);
        if (symbol.Kind == SymbolKind.Section && parts.Length == 1) return SectionNames();
        HocObject? owner = symbol.Kind == SymbolKind.Template ? (symbol.Storage as HocClass)?.Find(index) : ObjectIn(symbol.Storage, index);
        foreach (string part in parts[1..]) owner = MemberObject(owner, part);
        return owner is null ? [] : MembersOf(owner);
    }

    private IEnumerable<string> MembersOf(HocObject owner)
    {
        if (owner.Class is Template template)
        {
            return template.Scope.Symbols.Where(static symbol => symbol.IsPublic)
                .Select(static symbol => symbol.Kind == SymbolKind.Procedure ? symbol.Name + "(" : symbol.Name);
        }

        return MembersOfClass(owner.Class.Name);
    }

    /// <summary>What stands behind a class, as in help Vector.size, or behind one of its objects, as in Vector[0].size.</summary>
    private IEnumerable<string> MembersOfBuiltIn(string className, string[] parts)
    {
        if (parts is not [var only] || session.Names.FindClass(className) is not { } found) return [];
        if (!only.Contains('[')) return MembersOfClass(className);
        return found.Find(Indexed(only).Index) is { } instance ? MembersOf(instance) : [];
    }

    private IEnumerable<string> MembersOfClass(string name)
    {
        if (session.Host.Builtins.Classes.TryGetValue(name, out BuiltinClassDefinition? definition))
        {
            return definition.MemberNames.Select(member => definition.IsMethod(member) ? member + "(" : member)
                .Concat(definition.Describe("x") is null ? [] : ["x"]);
        }

        return session.Host.Catalog.TryGetType(name, out MechanismType? type)
            ? type.Fields.Where(static field => field.IsVisible).Select(static field => field.Name).Concat(["loc(", "get_loc(", "has_loc("])
            : [];
    }

    /// <summary>The object that a member of a template's instance holds; null for everything else.</summary>
    private static HocObject? MemberObject(HocObject? owner, string part)
    {
        (string name, int index) = Indexed(part);
        if (owner is not TemplateInstance { Class: Template template } instance) return null;
        return template.Scope.Find(name) is { IsPublic: true, Kind: SymbolKind.Object } symbol ? ObjectIn(instance.Storage(symbol.MemberIndex), index) : null;
    }

    private static HocObject? ObjectIn(object? storage, int index) =>
        storage is ObjectArray variable && index >= 0 && index < variable.Slots.Length ? variable.Slots[index].Value : null;

    /// <summary>The names and elements of <c>a.b[2].c</c> at the end of a text; none when calls or computed indices stand between.</summary>
    private static string[] Chain(string text)
    {
        int start = text.Length;
        while (start > 0 && (IsNamePart(text[start - 1]) || text[start - 1] is '.' or '[' or ']')) start--;
        string chain = text[start..];
        return chain.Length == 0 ? [] : chain.Split('.');
    }

    private static (string Name, int Index) Indexed(string part)
    {
        int bracket = part.IndexOf('[');
        if (bracket < 0) return (part, 0);
        return (part[..bracket], int.TryParse(part.AsSpan(bracket + 1).TrimEnd(']'), out int index) ? index : -1);
    }

    /// <summary>Where the string begins in which a text ends; -1 when it ends in none.</summary>
    private static int OpenString(string text)
    {
        int quote = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') quote = quote < 0 ? i : -1;
            else if (text[i] == '\\' && quote >= 0) i++;
        }

        return quote;
    }

    /// <summary>Files and folders, where a function takes the name of one.</summary>
    private HocCompletion Files(string typed, int quote)
    {
        string path = typed[(quote + 1)..];
        int start = quote + 1 + path.LastIndexOf('/') + 1;
        string function = LastWord(typed[..quote].TrimEnd().TrimEnd('('));
        if (!FileFunctions.Contains(function)) return new HocCompletion(typed.Length, []);
        return Matching(start, typed[start..], Entries(session.ResolvePath(path[..(path.LastIndexOf('/') + 1)] + ".")));
    }

    private static IEnumerable<string> Entries(string folder)
    {
        try
        {
            return
            [
                .. Directory.EnumerateDirectories(folder).Select(static entry => Path.GetFileName(entry) + "/"),
                .. Directory.EnumerateFiles(folder).Select(static entry => Path.GetFileName(entry)),
            ];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string LastWord(string text)
    {
        if (text.EndsWith('?')) return "?";
        int start = text.Length;
        while (start > 0 && IsNamePart(text[start - 1])) start--;
        return text[start..];
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
