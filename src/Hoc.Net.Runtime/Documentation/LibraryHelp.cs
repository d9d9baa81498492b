using System.Text.RegularExpressions;
using Hoc.Net.Runtime.Scripts;

namespace Hoc.Net.Runtime.Documentation;

/// <summary>What the run library itself says of its procedures and variables: the comments beside them.</summary>
internal static partial class LibraryHelp
{
    /// <summary>The files that scripts may use names of.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. ScriptLibrary.Files.Except(["nrngui.hoc", "noload.hoc"])];

    /// <summary>The names of all procedures and variables with a comment, in order of the alphabet; those of templates' objects are left out.</summary>
    public static IEnumerable<string> Names(ScriptLibrary library) =>
        Entries(library).Select(static entry => entry.Name).Where(static name => !name.Contains('.')).Distinct().Order(StringComparer.Ordinal);

    /// <summary>How a procedure or variable is used and what it does; null when the library does not tell.</summary>
    public static (string Usage, string Help)? Find(ScriptLibrary library, string name)
    {
        foreach ((string found, string usage, string help) in Entries(library))
        {
            if (found == name) return (usage, help);
        }

        return Declares(library, name) ? (name, "") : null;
    }

    private static bool Declares(ScriptLibrary library, string name)
    {
        string word = Regex.Escape(name);
        string pattern = $@"^\s*((objref|strdef)\s[^\n/]*\b{word}\b|(begintemplate|proc|func|obfunc)\s+{word}\b|\{{?\s*{word}\s*=)";
        return ScriptLibrary.AllFiles.Any(file => library.Find(file) is { } source && OutsideTemplates(source.Content).Any(line => Regex.IsMatch(line, pattern)));
    }

    private static IEnumerable<string> OutsideTemplates(string text)
    {
        int templates = 0;
        foreach (string line in text.Split('\n'))
        {
            if (templates == 0) yield return line;
            if (line.StartsWith("begintemplate ", StringComparison.Ordinal)) templates++;
            if (line.StartsWith("endtemplate ", StringComparison.Ordinal)) templates--;
        }
    }

    private static IEnumerable<(string Name, string Usage, string Help)> Entries(ScriptLibrary library)
    {
        foreach (string file in ScriptLibrary.AllFiles)
        {
            if (library.Find(file) is not { } source) continue;
            var comment = new List<string>();
            int templates = 0;
            string template = "";
            foreach (string line in source.Content.Split('\n'))
            {
                if (line.StartsWith("begintemplate ", StringComparison.Ordinal))
                {
                    if (templates++ == 0) template = line["begintemplate ".Length..].Trim();
                    if (templates == 1 && comment.Count > 0) yield return Describe("", template, string.Join(" ", comment));
                    comment.Clear();
                }

                if (line.StartsWith("endtemplate ", StringComparison.Ordinal)) templates--;
                if (templates > 1) continue;
                if (line.StartsWith("// ", StringComparison.Ordinal)) comment.Add(line[3..].Trim());
                else if (Procedure().Match(line) is { Success: true } procedure)
                    yield return Describe(templates > 0 ? $"{template}." : "", procedure.Groups["name"].Value, string.Join(" ", comment));
                else if (templates == 0 && Variable().Match(line) is { Success: true } variable)
                    yield return (variable.Groups["name"].Value, variable.Groups["name"].Value, Sentence(variable.Groups["comment"].Value));
                if (!line.StartsWith("//", StringComparison.Ordinal)) comment.Clear();
            }
        }
    }

    /// <summary>A comment may begin with how the procedure is called: "cvode_active([0|1]): whether ...".</summary>
    private static (string Name, string Usage, string Help) Describe(string owner, string name, string comment)
    {
        int colon = comment.IndexOf("): ", StringComparison.Ordinal);
        return comment.StartsWith(name + "(", StringComparison.Ordinal) && colon > 0
            ? (owner + name, comment[..(colon + 1)], Sentence(comment[(colon + 3)..]))
            : (owner + name, $"{name}()", Sentence(comment));
    }

    private static string Sentence(string text)
    {
        if (text.Length == 0) return "";
        string sentence = char.ToUpperInvariant(text[0]) + text[1..];
        return sentence[^1] is '.' or ':' ? sentence : sentence + ".";
    }

    [GeneratedRegex(@"^(proc|func|obfunc|iterator)\s+(?<name>\w+)\s*\(")]
    private static partial Regex Procedure();

    [GeneratedRegex(@"^\s+(?<name>\w+)\s*=\s*\S+\s+// (?<comment>.*)$")]
    private static partial Regex Variable();
}
