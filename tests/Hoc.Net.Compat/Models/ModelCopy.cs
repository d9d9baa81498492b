using Hoc.Net.Compat.Running;

namespace Hoc.Net.Compat.Models;

/// <summary>
/// A copy of a model's folder in which one program runs it, made afresh for each run at one place, so that paths that a model prints are
/// the same for both programs.
/// </summary>
internal sealed class ModelCopy
{
    private ModelCopy(string folder, string start) => (Folder, Start) = (folder, start);

    /// <summary>The copy.</summary>
    public string Folder { get; }

    /// <summary>Its mosinit.hoc.</summary>
    public string Start { get; }

    /// <summary>The folder to run it in.</summary>
    public string StartFolder => Path.GetDirectoryName(Start)!;

    /// <summary>Copies a model and prepares it as its drive entry says.</summary>
    public static ModelCopy Make(Model model, string scratch)
    {
        string folder = Path.Combine(scratch, model.Number);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Copy(model.Folder, folder);
        if (model.Drive.Preparation.Count > 0)
        {
            string script = Path.Combine(scratch, model.Number + ".sh");
            File.WriteAllText(script, string.Join('\n', model.Drive.Preparation) + "\n");
            TimedProcess.Run(["/bin/sh", script], folder, TimeSpan.FromMinutes(1));
        }

        return new ModelCopy(folder, Model.FindStart(folder)!);
    }

    /// <summary>Removes the copy.</summary>
    public void Delete() => Directory.Delete(Folder, recursive: true);

    /// <summary>Copies a folder with all that is in it.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            // A link that leads nowhere is no part of the model.
            if (File.Exists(file)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in Directory.EnumerateDirectories(from)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
