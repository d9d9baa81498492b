namespace Hoc.Net.Benchmarks;

/// <summary>A folder of its own with the MOD files of the scripts, and the library that nrniv has them from.</summary>
internal sealed class MechanismFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mechanisms");

    /// <summary>Compiles them.</summary>
    /// <param name="compiler">What makes nrniv's library of the MOD files in the working folder.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public MechanismFolder(string compiler)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Benchmarks.ScriptDirectory, "mechanisms")))
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        if (!ProcessTimer.Run(compiler, [], _folder.FullName).Succeeded)
            throw new InvalidOperationException($"{compiler} failed.");
    }

    /// <summary>Where it is.</summary>
    public string Location => _folder.FullName;

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
