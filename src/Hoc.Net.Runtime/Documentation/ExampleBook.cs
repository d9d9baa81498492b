using System.Text;

namespace Hoc.Net.Runtime.Documentation;

/// <summary>The examples of help: statements and what they print. A test runs each of them.</summary>
/// <remarks>
/// They stand in the files of Examples, in HOC as people write it, and are read when somebody asks: <c>= name name</c>, the statements, a line
/// <c>-</c>, what they print. <c>A,B.m,n</c> stands for A.m, A.n, B.m and B.n. Where a name has several examples, the first counts.
/// </remarks>
internal sealed class ExampleBook
{
    private const string Folder = "Documentation/Examples/";

    private readonly Lazy<IReadOnlyList<Example>> _examples = new(Read);
    private readonly Lazy<IReadOnlyDictionary<string, Example>> _byName;

    public ExampleBook() => _byName = new(Sorted);

    /// <summary>All examples, in order.</summary>
    public IReadOnlyList<Example> All => _examples.Value;

    /// <summary>The names that have an example.</summary>
    public IEnumerable<string> Names => _byName.Value.Keys;

    /// <summary>The example of a name, or null.</summary>
    public Example? Find(string name) => _byName.Value.GetValueOrDefault(name);

    private Dictionary<string, Example> Sorted()
    {
        var examples = new Dictionary<string, Example>();
        foreach (Example example in All)
        {
            foreach (string name in example.Names) examples.TryAdd(name, example);
        }

        return examples;
    }

    private static IReadOnlyList<Example> Read()
    {
        var assembly = typeof(ExampleBook).Assembly;
        var examples = new List<Example>();
        foreach (string resource in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.Latin1);
            Read(reader, examples);
        }

        return examples;
    }

    private static void Read(StreamReader reader, List<Example> examples)
    {
        string? line = reader.ReadLine();
        while (line is not null)
        {
            string[] names = line.StartsWith("= ", StringComparison.Ordinal) ? [.. line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Expanded)]
                : throw new InvalidDataException($"An example begins with '= name', not with '{line}'.");
            var statements = new StringBuilder();
            while ((line = reader.ReadLine()) is not (null or "-")) statements.Append(line).Append('\n');
            var output = new StringBuilder();
            while ((line = reader.ReadLine()) is not null && !line.StartsWith("= ", StringComparison.Ordinal)) output.Append(line).Append('\n');
            examples.Add(new Example(names, statements.ToString(), output.ToString()));
        }
    }

    /// <summary>Each owner with each member.</summary>
    private static IEnumerable<string> Expanded(string word)
    {
        string[] sides = word.Split('.', 2);
        return sides is [var owners, var members]
            ? owners.Split(',').SelectMany(owner => members.Split(',').Select(member => $"{owner}.{member}"))
            : sides[0].Split(',');
    }
}
