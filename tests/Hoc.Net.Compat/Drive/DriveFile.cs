namespace Hoc.Net.Compat.Drive;

/// <summary>The drive file of the suite that gates NEURON's releases (nrn-modeldb-ci, modeldb-run.yaml): an entry for each model number.</summary>
internal sealed class DriveFile
{
    private static readonly DriveEntry Default = new();
    private readonly Dictionary<string, DriveEntry> _entries = [];

    /// <summary>Reads a drive file.</summary>
    /// <exception cref="FormatException">It is written in a way that this reader does not know.</exception>
    public static DriveFile Read(string path)
    {
        var file = new DriveFile();
        foreach ((string number, YamlNode node) in new YamlReader(File.ReadAllLines(path)).Read().Map)
            file._entries[number] = Entry(node);
        return file;
    }

    /// <summary>The entry of a model; that of a model it does not name runs mosinit.hoc alone.</summary>
    public DriveEntry this[string number] => _entries.GetValueOrDefault(number, Default);

    private static DriveEntry Entry(YamlNode node)
    {
        var entry = new DriveEntry
        {
            ModFolders = node["model_dir"].Texts,
            Preparation = node["script"].Texts,
            Patterns = [.. node["curate_patterns"].Items.Select(item => new TextPattern(item["pattern"].Text ?? "", item["repl"].Text ?? ""))],
            IsSkipped = node["skip"].Text == "true",
            NeedsPython = node["python"].Text == "true",
            StackSize = node["hoc_stack_size"].Text,
        };
        if (!node.Map.TryGetValue("run", out YamlNode? run)) return entry;
        return entry with { Statements = run.IsNull ? null : run.Texts };
    }
}
