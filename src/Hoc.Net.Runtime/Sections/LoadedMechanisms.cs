using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Sections;

/// <summary>The mechanisms that a session has from MOD files. A file with mistakes matters only to who uses its mechanism.</summary>
internal sealed class LoadedMechanisms(Model model, MechanismCatalog builtIn, ModFileCache cache)
{
    /// <summary>So many folders are named where one is to be chosen.</summary>
    private const int MostShown = 5;

    private readonly HashSet<string> _folders = [];
    private readonly List<ModFile> _files = [];
    private readonly Dictionary<string, ModFile> _broken = [];

    /// <summary>
    /// Loads all files of some folders together, folder by folder in the order of their names; what is loaded already stays as it is. Files
    /// may use each other's shared variables, and any may state the charge of an ion.
    /// </summary>
    /// <returns>The number of mechanisms that came.</returns>
    public int Load(params IEnumerable<string> folders)
    {
        var files = new List<(ModFile File, MechanismType Type)>();
        foreach (string path in folders.Where(folder => _folders.Add(Path.GetFullPath(folder))).SelectMany(ModFolder.FilesIn))
        {
            ModFile file = Get(path);
            _files.Add(file);
            if (file.Type is not { } type) _broken[file.Mechanism] = file;
            else if (builtIn.TryGetType(type.Name, out _)) _broken[type.Name] = file.WithTakenName();
            else if (!model.Catalog.TryGetType(type.Name, out _) && files.TrueForAll(f => f.Type.Name != type.Name)) files.Add((file, type));
        }

        if (files.Count == 0) return 0;
        RemoveUnclearIons(files);
        RemoveOwnerless(files);
        if (files.Count > 0) model.Extend(files.Select(static f => f.Type));
        return files.Count;
    }

    /// <summary>Takes out what contradicts the charge that an ion has already, and what uses an ion whose charge nobody states.</summary>
    private void RemoveUnclearIons(List<(ModFile File, MechanismType Type)> files)
    {
        var charges = new Dictionary<string, double>();
        files.RemoveAll(entry => IsUnclear(entry.File, entry.Type.Ions.FirstOrDefault(use =>
            use.Valence is { } valence && (ChargeOf(use.Ion) ?? Note(use.Ion, valence)) != valence)));
        files.RemoveAll(entry => IsUnclear(entry.File, entry.Type.Ions.FirstOrDefault(use => ChargeOf(use.Ion) is null)));

        double? ChargeOf(string ion) => IonTypes.KnownValence(ion)
            ?? (model.Catalog.TryGetGlobal($"charge_{ion}_ion", out var charge) ? model.Global(charge).Value
                : charges.TryGetValue(ion, out double known) ? known : null);

        double Note(string ion, double valence) => charges[ion] = valence;

        bool IsUnclear(ModFile file, IonUse? use)
        {
            if (use is null) return false;
            _broken[file.Mechanism] = file.WithUnclearCharge(use.Ion, use.Valence, ChargeOf(use.Ion));
            return true;
        }
    }

    /// <summary>Takes out what uses shared variables (EXTERNAL) that no mechanism has, and in turn what uses those of what was taken out.</summary>
    private void RemoveOwnerless(List<(ModFile File, MechanismType Type)> files)
    {
        while (files.Exists(static f => f.Type.Externals.Length > 0))
        {
            MechanismCatalog catalog = model.Catalog.With(files.Select(static f => f.Type));
            int count = files.Count;
            files.RemoveAll(entry => IsOwnerless(entry.File, entry.Type, catalog));
            if (files.Count == count) return;
        }
    }

    private bool IsOwnerless(ModFile file, MechanismType type, MechanismCatalog catalog)
    {
        if (type.Externals.FirstOrDefault(external => !catalog.TryGetGlobal(external.Name, out _)) is not { } missing) return false;
        _broken[type.Name] = file.WithoutOwner(missing.Name);
        return true;
    }

    /// <summary>A file; one that cannot be read counts as one with a mistake.</summary>
    private ModFile Get(string path)
    {
        path = Shown(path);
        try
        {
            return cache.Get(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(path, "", Path.GetFileNameWithoutExtension(path), null, [NmodlDiagnostics.Unreadable(path, fault.Message)]);
        }
    }

    /// <summary>A path as its user would write it: relative where the file lies in the process's folder.</summary>
    private static string Shown(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>All files of the folders, with what is wrong with them.</summary>
    public IReadOnlyList<ModFile> Files =>
        [.. _files.Select(file => _broken.TryGetValue(file.Mechanism, out ModFile? broken) && broken.Path == file.Path ? broken : file)];

    /// <summary>Folders with MOD files of which none was chosen, because there are several.</summary>
    public IReadOnlyList<string> Candidates { get; set; } = [];

    /// <summary>What to tell who uses a mechanism that no file of a chosen folder has; null where nothing was to be chosen.</summary>
    public string? Remedy => Candidates.Count == 0 ? null : $"Several folders have MOD files: {Shown()}. Say which with --mod, or note it with hoc nrnivmodl.";

    private string Shown()
    {
        string list = string.Join(", ", Candidates.Take(MostShown));
        return Candidates.Count > MostShown ? $"{list} and {Candidates.Count - MostShown} more" : list;
    }

    /// <summary>The mistakes that keep a mechanism from being used; none for one that nobody knows.</summary>
    public IEnumerable<Diagnostic> MistakesOf(string mechanism) =>
        _broken.TryGetValue(mechanism, out ModFile? file)
            ? file.Diagnostics.Where(static d => d.Descriptor.Severity == DiagnosticSeverity.Error)
            : [];
}
