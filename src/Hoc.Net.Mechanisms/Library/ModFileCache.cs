using System.Collections.Concurrent;

namespace Hoc.Net.Mechanisms.Library;

/// <summary>MOD files compiled once for all sessions of a host; a file that has changed is compiled anew.</summary>
internal sealed class ModFileCache
{
    private readonly ConcurrentDictionary<string, ModFile> _files = new();

    /// <summary>A file as it is now.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public ModFile Get(string path)
    {
        var text = ModFolder.Read(path);
        if (_files.TryGetValue(path, out var known) && known.Text == text)
            return known;
        return _files[path] = ModFile.Compile(path, text);
    }
}
