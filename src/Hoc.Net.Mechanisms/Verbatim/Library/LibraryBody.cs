namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>What a library function does.</summary>
internal delegate LibraryResult LibraryBody(LibraryCall call);
