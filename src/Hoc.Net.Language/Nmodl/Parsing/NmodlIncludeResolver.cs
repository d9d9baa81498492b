using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Finds the file that an INCLUDE names.</summary>
/// <param name="file">The name between the quotes.</param>
/// <param name="from">The source that includes it.</param>
/// <returns>The file, or null when there is none.</returns>
internal delegate SourceText? NmodlIncludeResolver(string file, SourceText from);
