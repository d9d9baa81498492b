using System.Text;

namespace Hoc.Net.Runtime.Documentation;

/// <summary>The examples of help: statements and what they print. A test runs each of them.</summary>
/// <remarks>
/// They stand in examples.txt, in HOC as people write it, and are read when somebody asks: <c>= name</c>, the statements, a line
/// <c>-</c>, what they print.
/// </remarks>
internal sealed class ExampleBook
{
    private const string Resource = "Documentation/examples.txt";

    private readonly Lazy<IReadOnlyList<Example>> _examples = new(Read);

    /// <summary>All examples, in order.</summary>
    public IReadOnlyList<Example> All => _examples.Value;

    /// <summary>The example of a name, or null.</summary>
    public Example? Find(string name) => All.FirstOrDefault(example => example.Name == name);

    private static IReadOnlyList<Example> Read()
    {
        using Stream stream = typeof(ExampleBook).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var examples = new List<Example>();
        string? line = reader.ReadLine();
        while (line is not null)
        {
            string name = line.StartsWith("= ", StringComparison.Ordinal) ? line[2..].Trim()
                : throw new InvalidDataException($"An example begins with '= name', not with '{line}'.");
            var statements = new StringBuilder();
            while ((line = reader.ReadLine()) is not (null or "-")) statements.Append(line).Append('\n');
            var output = new StringBuilder();
            while ((line = reader.ReadLine()) is not null && !line.StartsWith("= ", StringComparison.Ordinal)) output.Append(line).Append('\n');
            examples.Add(new Example(name, statements.ToString(), output.ToString()));
        }

        return examples;
    }
}
