using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Checking;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Doctor;

/// <summary>What a model's folder holds, and what its scripts need and do not find.</summary>
internal sealed class FolderReport
{
    private const int MostShown = 10;

    private static readonly string[] StartScripts = ["mosinit.hoc", "init.hoc", "main.hoc"];

    /// <summary>What is told although it is only doubted: where a file is missing, nobody knows what it would have declared.</summary>
    private static readonly string[] Missing =
        [RuntimeDiagnostics.LoadFailed.Code, RuntimeDiagnostics.UnknownMechanism.Code, RuntimeDiagnostics.UnknownClass.Code];

    private readonly string _folder;
    private readonly ModSearch _mechanisms;
    private readonly string[] _scripts;
    private readonly string? _start;
    private readonly Diagnostic[] _errors;

    /// <summary>Looks at a folder; runs nothing.</summary>
    public FolderReport(string folder)
    {
        _folder = folder;
        _mechanisms = new ModSearch(Path.GetFullPath(folder), null);
        _scripts = [.. Directory.EnumerateFiles(folder, "*.hoc").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        _start = StartScripts.FirstOrDefault(_scripts.Contains) ?? (_scripts is [var only] ? only : null);
        _errors = _start is null ? [] : Check(folder, _start);
    }

    /// <summary>Whether nothing that the scripts need is missing.</summary>
    public bool IsSound => _errors.Length == 0 && _mechanisms.Candidates.Count == 0;

    /// <summary>A line for each thing.</summary>
    public IEnumerable<string> Describe()
    {
        yield return "";
        yield return $"folder       {Path.GetFullPath(_folder)}";
        yield return $"mechanisms   {Mechanisms()}";
        yield return $"scripts      {(_scripts.Length == 0 ? "none" : string.Join(", ", _scripts.Take(MostShown)) + (_scripts.Length > MostShown ? $" and {_scripts.Length - MostShown} more" : ""))}";
        if (_start is null)
        {
            if (_scripts.Length == 0 && Below() is { Length: > 0 } below) yield return $"             of its subfolders have some: {below}; run hoc doctor there";
            if (_scripts.Length > 0) yield return "start        several scripts, none of a usual name (mosinit.hoc, init.hoc): run the one that its author names";
            yield break;
        }

        yield return $"start        {_start}: {(_errors.Length == 0 ? "all that it names was found" : $"{_errors.Length} {(_errors.Length == 1 ? "mistake" : "mistakes")}")}";
        foreach (Diagnostic error in _errors.Take(MostShown)) yield return $"             {Place(error)}{ByteText.Decode(error.Message)}";
        if (_errors.Length > 0) yield return $"             hoc check {Path.Combine(_folder, _start)} tells all of it";
    }

    private static Diagnostic[] Check(string folder, string script)
    {
        using var host = new HocHost();
        return [.. ScriptChecker.Check(host, new CheckRequest([script]) { WorkingDirectory = Path.GetFullPath(folder) }).Diagnostics
            .Where(static found => found.Descriptor.Severity == DiagnosticSeverity.Error || Missing.Contains(found.Descriptor.Code))];
    }

    private static string Place(Diagnostic error) => error.Span is { } span ? $"{ByteText.Decode(span.Source.Name)}:{span.Position.Line}: " : "";

    /// <summary>The subfolders with scripts, nearest first, when a model lies deeper; their depth is bounded, as a home folder may be asked about.</summary>
    private string Below()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3, IgnoreInaccessible = true };
        string[] folders = [.. Directory.EnumerateFiles(_folder, "*.hoc", options).Select(file => Path.GetRelativePath(_folder, Path.GetDirectoryName(file)!)).Distinct()
            .OrderBy(static folder => folder.Count(static c => c == Path.DirectorySeparatorChar)).ThenBy(static folder => folder, StringComparer.Ordinal)];
        return string.Join(", ", folders.Take(MostShown)) + (folders.Length > MostShown ? $" and {folders.Length - MostShown} more" : "");
    }

    private string Mechanisms()
    {
        if (_mechanisms.Candidates.Count > 0)
            return $"several folders have .mod files: {string.Join(", ", _mechanisms.Candidates.Select(Path.GetFileName))}; choose with --mod FOLDER, or once for all with hoc nrnivmodl FOLDER";
        int count = _mechanisms.Folders.Sum(static folder => ModFolder.FilesIn(folder).Length);
        return count == 0 ? "no .mod files" : $"{count} .mod files in {string.Join(", ", _mechanisms.Folders.Select(folder => Path.GetRelativePath(_folder, folder)))}";
    }
}
