namespace Hoc.Net.Runtime.Morphology;

/// <summary>What a file of a traced cell holds: its points, and the branches that they make.</summary>
/// <param name="format">The name of the file's format, as NEURON calls it.</param>
/// <param name="fileName">The file as messages name it.</param>
internal sealed class Reconstruction(string format, string fileName)
{
    /// <summary>The name of the file's format, as NEURON calls it.</summary>
    public string Format { get; } = format;

    /// <summary>The file as messages name it.</summary>
    public string FileName { get; } = fileName;

    /// <summary>The points in the order of their numbers.</summary>
    public List<TracedPoint> Points { get; } = [];

    /// <summary>The branches, parents before children.</summary>
    public List<TracedBranch> Branches { get; set; } = [];

    /// <summary>The types of the branches, in the order in which the file begins them; of the points for SWC.</summary>
    public List<double> Types { get; } = [];

    /// <summary>What a person should look at.</summary>
    public List<ReadingProblem> Problems { get; } = [];

    /// <summary>Whether NEURON sets <c>err</c>.</summary>
    public bool HasFaults { get; set; }

    /// <summary>What is printed while reading; each piece with whether <c>quiet</c> leaves it.</summary>
    public List<(string Text, bool IsAlways)> Output { get; } = [];

    /// <summary>Branches outside of all somas that could as well continue another branch.</summary>
    public List<NearerParent> NearerParents { get; } = [];

    /// <summary>The comments and other lines without points.</summary>
    public List<string> Header { get; } = [];

    /// <summary>Prints something.</summary>
    public void Say(string text, bool isAlways = true) => Output.Add((text, isAlways));

    /// <summary>Notes a mistake of the file.</summary>
    public void Report(int line, string sentence)
    {
        HasFaults = true;
        Problems.Add(new ReadingProblem(line, sentence));
    }
}
