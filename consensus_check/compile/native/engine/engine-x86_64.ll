@cc_words = external local_unnamed_addr constant i32, align 4
@cc_actions = external local_unnamed_addr constant i32, align 4
@cc_watch_words = external local_unnamed_addr constant i32, align 4

; Function Attrs: nounwind
define void @cc_found(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = load i32, ptr @cc_words, align 4, !tbaa !3
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %21, label %6

6:                                                ; preds = %3
  %7 = zext i32 %4 to i64
  br label %8

8:                                                ; preds = %6, %8
  %9 = phi i64 [ 0, %6 ], [ %19, %8 ]
  %10 = phi i64 [ -7046029254386353131, %6 ], [ %18, %8 ]
  %11 = getelementptr inbounds nuw i64, ptr %1, i64 %9
  %12 = load i64, ptr %11, align 8, !tbaa !7
  %13 = xor i64 %12, %10
  %14 = zext i64 %13 to i128
  %15 = mul nuw i128 %14, 15485907386658061715
  %16 = lshr i128 %15, 64
  %17 = xor i128 %16, %15
  %18 = trunc i128 %17 to i64
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, %7
  br i1 %20, label %21, label %8

21:                                               ; preds = %8, %3
  %22 = phi i64 [ 0, %3 ], [ %7, %8 ]
  %23 = phi i64 [ -7046029254386353131, %3 ], [ %18, %8 ]
  %24 = zext i64 %23 to i128
  %25 = mul nuw i128 %24, 11562461410679940143
  %26 = lshr i128 %25, 64
  %27 = xor i128 %26, %25
  %28 = trunc i128 %27 to i64
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %30 = load i64, ptr %29, align 8, !tbaa !12
  %31 = and i64 %30, 63
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %33 = load ptr, ptr %32, align 8, !tbaa !18
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %35 = load i64, ptr %34, align 8, !tbaa !19
  %36 = lshr i64 %28, %35
  %37 = getelementptr inbounds nuw i64, ptr %33, i64 %36
  tail call void @llvm.prefetch.p0(ptr %37, i32 0, i32 3, i32 1)
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %39 = load ptr, ptr %38, align 8, !tbaa !20
  %40 = mul nuw nsw i64 %31, %22
  %41 = getelementptr inbounds nuw i64, ptr %39, i64 %40
  br i1 %5, label %49, label %42

42:                                               ; preds = %21, %42
  %43 = phi i64 [ %47, %42 ], [ 0, %21 ]
  %44 = getelementptr inbounds nuw i64, ptr %1, i64 %43
  %45 = load i64, ptr %44, align 8, !tbaa !7
  %46 = getelementptr inbounds nuw i64, ptr %41, i64 %43
  store i64 %45, ptr %46, align 8, !tbaa !7
  %47 = add nuw nsw i64 %43, 1
  %48 = icmp eq i64 %47, %22
  br i1 %48, label %49, label %42

49:                                               ; preds = %42, %21
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %51 = load ptr, ptr %50, align 8, !tbaa !22
  %52 = getelementptr inbounds nuw i64, ptr %51, i64 %31
  store i64 %28, ptr %52, align 8, !tbaa !7
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %54 = load i64, ptr %53, align 8, !tbaa !23
  %55 = add i64 %54, 1
  store i64 %55, ptr %53, align 8, !tbaa !23
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %57 = load ptr, ptr %56, align 8, !tbaa !24
  %58 = getelementptr inbounds nuw i64, ptr %57, i64 %31
  store i64 %54, ptr %58, align 8, !tbaa !7
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %60 = load ptr, ptr %59, align 8, !tbaa !25
  %61 = zext i32 %2 to i64
  %62 = getelementptr inbounds nuw i64, ptr %60, i64 %61
  %63 = load i64, ptr %62, align 8, !tbaa !7
  %64 = add i64 %63, 1
  store i64 %64, ptr %62, align 8, !tbaa !7
  %65 = add i64 %30, 1
  store i64 %65, ptr %29, align 8, !tbaa !12
  %66 = and i64 %65, 31
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %68, label %69

68:                                               ; preds = %49
  tail call fastcc void @cc_turn(ptr noundef nonnull %0) #11
  br label %69

69:                                               ; preds = %68, %49
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: noinline nounwind
define internal fastcc void @cc_turn(ptr noundef %0) unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i64, ptr %2, align 8, !tbaa !12
  %4 = icmp ugt i64 %3, 63
  br i1 %4, label %5, label %10

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !26
  %8 = trunc i64 %3 to i32
  %9 = and i32 %8, 63
  tail call void %7(ptr noundef nonnull %0, i32 noundef %9, i32 noundef 32) #12
  br label %10

10:                                               ; preds = %5, %1
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @cc_incident(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %5 = load ptr, ptr %4, align 8, !tbaa !27
  %6 = zext i32 %1 to i64
  %7 = load i32, ptr @cc_actions, align 4, !tbaa !3
  %8 = zext i32 %7 to i64
  %9 = mul nuw i64 %8, %6
  %10 = getelementptr inbounds nuw i32, ptr %5, i64 %9
  %11 = zext i32 %2 to i64
  %12 = getelementptr inbounds nuw i32, ptr %10, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8, !tbaa !23
  %15 = lshr i64 %14, 32
  %16 = trunc nuw i64 %15 to i32
  %17 = load i32, ptr %12, align 4, !tbaa !3
  %18 = icmp ugt i32 %17, %16
  br i1 %18, label %19, label %20

19:                                               ; preds = %3
  store i32 %16, ptr %12, align 4, !tbaa !3
  br label %20

20:                                               ; preds = %19, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_fill(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #5 {
  %4 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !28
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !33
  %9 = sub i64 64, %8
  %10 = shl nsw i64 -1, %9
  %11 = xor i64 %10, -1
  %12 = icmp ult i64 %1, %2
  br i1 %12, label %13, label %86

13:                                               ; preds = %3
  %14 = load i32, ptr @cc_words, align 4
  %15 = zext i32 %14 to i64
  %16 = icmp eq i32 %14, 0
  %17 = sub nuw i64 %2, %1
  %18 = load ptr, ptr %0, align 8, !tbaa !34
  br label %19

19:                                               ; preds = %59, %13
  %20 = phi i64 [ %17, %13 ], [ %62, %59 ]
  %21 = phi i64 [ %1, %13 ], [ %60, %59 ]
  %22 = tail call i64 @llvm.umin.i64(i64 %20, i64 32)
  %23 = trunc nuw nsw i64 %22 to i32
  %24 = tail call i32 @llvm.umax.i32(i32 %23, i32 1)
  %25 = zext nneg i32 %24 to i64
  br label %29

26:                                               ; preds = %47
  %27 = add nuw i64 %21, 1
  %28 = zext nneg i32 %24 to i64
  br label %63

29:                                               ; preds = %19, %47
  %30 = phi i64 [ 0, %19 ], [ %57, %47 ]
  %31 = add i64 %21, %30
  %32 = mul i64 %31, %15
  %33 = getelementptr inbounds nuw i64, ptr %18, i64 %32
  br i1 %16, label %47, label %34

34:                                               ; preds = %29, %34
  %35 = phi i64 [ %45, %34 ], [ 0, %29 ]
  %36 = phi i64 [ %44, %34 ], [ -7046029254386353131, %29 ]
  %37 = getelementptr inbounds nuw i64, ptr %33, i64 %35
  %38 = load i64, ptr %37, align 8, !tbaa !7
  %39 = xor i64 %38, %36
  %40 = zext i64 %39 to i128
  %41 = mul nuw i128 %40, 15485907386658061715
  %42 = lshr i128 %41, 64
  %43 = xor i128 %42, %41
  %44 = trunc i128 %43 to i64
  %45 = add nuw nsw i64 %35, 1
  %46 = icmp eq i64 %45, %15
  br i1 %46, label %47, label %34

47:                                               ; preds = %34, %29
  %48 = phi i64 [ -7046029254386353131, %29 ], [ %44, %34 ]
  %49 = zext i64 %48 to i128
  %50 = mul nuw i128 %49, 11562461410679940143
  %51 = lshr i128 %50, 64
  %52 = xor i128 %51, %50
  %53 = trunc i128 %52 to i64
  %54 = getelementptr inbounds nuw i64, ptr %4, i64 %30
  store i64 %53, ptr %54, align 8, !tbaa !7
  %55 = lshr i64 %53, %8
  %56 = getelementptr inbounds nuw i64, ptr %6, i64 %55
  tail call void @llvm.prefetch.p0(ptr %56, i32 1, i32 3, i32 1)
  %57 = add nuw nsw i64 %30, 1
  %58 = icmp eq i64 %57, %25
  br i1 %58, label %26, label %29

59:                                               ; preds = %74
  %60 = add i64 %21, 32
  %61 = icmp ult i64 %60, %2
  %62 = add i64 %20, -32
  br i1 %61, label %19, label %86

63:                                               ; preds = %26, %74
  %64 = phi i64 [ 0, %26 ], [ %77, %74 ]
  %65 = getelementptr inbounds nuw i64, ptr %4, i64 %64
  %66 = load i64, ptr %65, align 8, !tbaa !7
  %67 = shl i64 %66, 32
  %68 = add i64 %27, %64
  %69 = or i64 %67, %68
  %70 = lshr i64 %66, %8
  %71 = getelementptr inbounds nuw i64, ptr %6, i64 %70
  %72 = load i64, ptr %71, align 8, !tbaa !7
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %74, label %79

74:                                               ; preds = %79, %63
  %75 = phi i64 [ %70, %63 ], [ %82, %79 ]
  %76 = getelementptr inbounds nuw i64, ptr %6, i64 %75
  store i64 %69, ptr %76, align 8, !tbaa !7
  %77 = add nuw nsw i64 %64, 1
  %78 = icmp eq i64 %77, %28
  br i1 %78, label %59, label %63

79:                                               ; preds = %63, %79
  %80 = phi i64 [ %82, %79 ], [ %70, %63 ]
  %81 = add i64 %80, 1
  %82 = and i64 %81, %11
  %83 = getelementptr inbounds nuw i64, ptr %6, i64 %82
  %84 = load i64, ptr %83, align 8, !tbaa !7
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %74, label %79

86:                                               ; preds = %59, %3
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_fill_shared(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #6 {
  %4 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load ptr, ptr %5, align 8, !tbaa !28
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8, !tbaa !33
  %9 = sub i64 64, %8
  %10 = shl nsw i64 -1, %9
  %11 = xor i64 %10, -1
  %12 = icmp ult i64 %1, %2
  br i1 %12, label %13, label %84

13:                                               ; preds = %3
  %14 = load i32, ptr @cc_words, align 4
  %15 = zext i32 %14 to i64
  %16 = icmp eq i32 %14, 0
  %17 = sub nuw i64 %2, %1
  br label %18

18:                                               ; preds = %59, %13
  %19 = phi i64 [ %17, %13 ], [ %62, %59 ]
  %20 = phi i64 [ %1, %13 ], [ %60, %59 ]
  %21 = tail call i64 @llvm.umin.i64(i64 %19, i64 32)
  %22 = trunc nuw nsw i64 %21 to i32
  %23 = tail call i32 @llvm.umax.i32(i32 %22, i32 1)
  %24 = load ptr, ptr %0, align 8, !tbaa !34
  %25 = zext nneg i32 %23 to i64
  br label %29

26:                                               ; preds = %47
  %27 = add nuw i64 %20, 1
  %28 = zext nneg i32 %23 to i64
  br label %63

29:                                               ; preds = %18, %47
  %30 = phi i64 [ 0, %18 ], [ %57, %47 ]
  %31 = add i64 %20, %30
  %32 = mul i64 %31, %15
  %33 = getelementptr inbounds nuw i64, ptr %24, i64 %32
  br i1 %16, label %47, label %34

34:                                               ; preds = %29, %34
  %35 = phi i64 [ %45, %34 ], [ 0, %29 ]
  %36 = phi i64 [ %44, %34 ], [ -7046029254386353131, %29 ]
  %37 = getelementptr inbounds nuw i64, ptr %33, i64 %35
  %38 = load i64, ptr %37, align 8, !tbaa !7
  %39 = xor i64 %38, %36
  %40 = zext i64 %39 to i128
  %41 = mul nuw i128 %40, 15485907386658061715
  %42 = lshr i128 %41, 64
  %43 = xor i128 %42, %41
  %44 = trunc i128 %43 to i64
  %45 = add nuw nsw i64 %35, 1
  %46 = icmp eq i64 %45, %15
  br i1 %46, label %47, label %34

47:                                               ; preds = %34, %29
  %48 = phi i64 [ -7046029254386353131, %29 ], [ %44, %34 ]
  %49 = zext i64 %48 to i128
  %50 = mul nuw i128 %49, 11562461410679940143
  %51 = lshr i128 %50, 64
  %52 = xor i128 %51, %50
  %53 = trunc i128 %52 to i64
  %54 = getelementptr inbounds nuw i64, ptr %4, i64 %30
  store i64 %53, ptr %54, align 8, !tbaa !7
  %55 = lshr i64 %53, %8
  %56 = getelementptr inbounds nuw i64, ptr %6, i64 %55
  tail call void @llvm.prefetch.p0(ptr %56, i32 1, i32 3, i32 1)
  %57 = add nuw nsw i64 %30, 1
  %58 = icmp eq i64 %57, %25
  br i1 %58, label %26, label %29

59:                                               ; preds = %81
  %60 = add i64 %20, 32
  %61 = icmp ult i64 %60, %2
  %62 = add i64 %19, -32
  br i1 %61, label %18, label %84

63:                                               ; preds = %26, %81
  %64 = phi i64 [ 0, %26 ], [ %82, %81 ]
  %65 = getelementptr inbounds nuw i64, ptr %4, i64 %64
  %66 = load i64, ptr %65, align 8, !tbaa !7
  %67 = shl i64 %66, 32
  %68 = add i64 %27, %64
  %69 = or i64 %67, %68
  %70 = lshr i64 %66, %8
  %71 = getelementptr inbounds nuw i64, ptr %6, i64 %70
  %72 = cmpxchg ptr %71, i64 0, i64 %69 monotonic monotonic, align 8
  %73 = extractvalue { i64, i1 } %72, 1
  br i1 %73, label %81, label %74

74:                                               ; preds = %63, %74
  %75 = phi i64 [ %77, %74 ], [ %70, %63 ]
  %76 = add i64 %75, 1
  %77 = and i64 %76, %11
  %78 = getelementptr inbounds nuw i64, ptr %6, i64 %77
  %79 = cmpxchg ptr %78, i64 0, i64 %69 monotonic monotonic, align 8
  %80 = extractvalue { i64, i1 } %79, 1
  br i1 %80, label %81, label %74

81:                                               ; preds = %74, %63
  %82 = add nuw nsw i64 %64, 1
  %83 = icmp eq i64 %82, %28
  br i1 %83, label %59, label %63

84:                                               ; preds = %59, %3
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i32 @cc_lookup(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #7 {
  %3 = load i32, ptr @cc_words, align 4, !tbaa !3
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %20, label %5

5:                                                ; preds = %2
  %6 = zext i32 %3 to i64
  br label %7

7:                                                ; preds = %5, %7
  %8 = phi i64 [ 0, %5 ], [ %18, %7 ]
  %9 = phi i64 [ -7046029254386353131, %5 ], [ %17, %7 ]
  %10 = getelementptr inbounds nuw i64, ptr %1, i64 %8
  %11 = load i64, ptr %10, align 8, !tbaa !7
  %12 = xor i64 %11, %9
  %13 = zext i64 %12 to i128
  %14 = mul nuw i128 %13, 15485907386658061715
  %15 = lshr i128 %14, 64
  %16 = xor i128 %15, %14
  %17 = trunc i128 %16 to i64
  %18 = add nuw nsw i64 %8, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %20, label %7

20:                                               ; preds = %7, %2
  %21 = phi i64 [ -7046029254386353131, %2 ], [ %17, %7 ]
  %22 = zext i64 %21 to i128
  %23 = mul nuw i128 %22, 11562461410679940143
  %24 = lshr i128 %23, 64
  %25 = xor i128 %24, %23
  %26 = trunc i128 %25 to i64
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %28 = load i64, ptr %27, align 8, !tbaa !33
  %29 = sub i64 64, %28
  %30 = shl nsw i64 -1, %29
  %31 = xor i64 %30, -1
  %32 = lshr i64 %26, %28
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %34 = load ptr, ptr %33, align 8, !tbaa !28
  %35 = getelementptr inbounds nuw i64, ptr %34, i64 %32
  %36 = load i64, ptr %35, align 8, !tbaa !7
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %72, label %38

38:                                               ; preds = %20
  %39 = and i64 %26, 4294967295
  %40 = zext i32 %3 to i64
  br label %41

41:                                               ; preds = %38, %66
  %42 = phi i64 [ %36, %38 ], [ %70, %66 ]
  %43 = phi i64 [ %32, %38 ], [ %68, %66 ]
  %44 = lshr i64 %42, 32
  %45 = icmp eq i64 %44, %39
  br i1 %45, label %46, label %66

46:                                               ; preds = %41
  %47 = trunc i64 %42 to i32
  %48 = add i32 %47, -1
  %49 = load ptr, ptr %0, align 8, !tbaa !34
  %50 = zext i32 %48 to i64
  %51 = mul nuw i64 %50, %40
  %52 = getelementptr inbounds nuw i64, ptr %49, i64 %51
  br i1 %4, label %72, label %53

53:                                               ; preds = %46, %53
  %54 = phi i64 [ %62, %53 ], [ 0, %46 ]
  %55 = phi i64 [ %61, %53 ], [ 0, %46 ]
  %56 = getelementptr inbounds nuw i64, ptr %52, i64 %54
  %57 = load i64, ptr %56, align 8, !tbaa !7
  %58 = getelementptr inbounds nuw i64, ptr %1, i64 %54
  %59 = load i64, ptr %58, align 8, !tbaa !7
  %60 = xor i64 %59, %57
  %61 = or i64 %60, %55
  %62 = add nuw nsw i64 %54, 1
  %63 = icmp eq i64 %62, %40
  br i1 %63, label %64, label %53

64:                                               ; preds = %53
  %65 = icmp eq i64 %61, 0
  br i1 %65, label %72, label %66

66:                                               ; preds = %64, %41
  %67 = add i64 %43, 1
  %68 = and i64 %67, %31
  %69 = getelementptr inbounds nuw i64, ptr %34, i64 %68
  %70 = load i64, ptr %69, align 8, !tbaa !7
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %72, label %41

72:                                               ; preds = %46, %64, %66, %20
  %73 = phi i32 [ -1, %20 ], [ %48, %46 ], [ -1, %66 ], [ %48, %64 ]
  ret i32 %73
}

; Function Attrs: nounwind
define range(i32 0, 6) i32 @cc_run(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %3 = load ptr, ptr %2, align 8, !tbaa !41
  %4 = load ptr, ptr %3, align 8, !tbaa !42
  tail call fastcc void @cc_notice(ptr noundef %0) #11
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %25 = load i32, ptr @cc_actions, align 4
  %26 = icmp eq i32 %25, 0
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %29 = zext i32 %25 to i64
  %30 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %31 = load i32, ptr @cc_words, align 4
  %32 = zext i32 %31 to i64
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %34 = load i64, ptr %5, align 8, !tbaa !44
  br label %35

35:                                               ; preds = %76, %1
  %36 = phi i64 [ %34, %1 ], [ %77, %76 ]
  %37 = load i64, ptr %6, align 8, !tbaa !45
  %38 = icmp eq i64 %36, %37
  br i1 %38, label %39, label %74

39:                                               ; preds = %35
  %40 = load i64, ptr %7, align 8, !tbaa !46
  %41 = icmp eq i64 %36, %40
  %42 = load i64, ptr %8, align 8, !tbaa !47
  br i1 %41, label %43, label %54

43:                                               ; preds = %39
  %44 = icmp eq i64 %36, %42
  br i1 %44, label %169, label %45

45:                                               ; preds = %43
  %46 = load i64, ptr %9, align 8, !tbaa !48
  %47 = load i64, ptr %10, align 8, !tbaa !49
  %48 = icmp eq i64 %46, %47
  br i1 %48, label %169, label %49

49:                                               ; preds = %45
  %50 = trunc i64 %36 to i32
  %51 = load ptr, ptr %11, align 8, !tbaa !50
  %52 = add i64 %46, 1
  store i64 %52, ptr %9, align 8, !tbaa !48
  %53 = getelementptr inbounds nuw i32, ptr %51, i64 %46
  store i32 %50, ptr %53, align 4, !tbaa !3
  store i64 %42, ptr %7, align 8, !tbaa !46
  br label %54

54:                                               ; preds = %49, %39
  %55 = phi i64 [ %42, %49 ], [ %40, %39 ]
  %56 = load i64, ptr %12, align 8, !tbaa !51
  %57 = icmp ult i64 %42, %56
  br i1 %57, label %58, label %169

58:                                               ; preds = %54
  %59 = load i64, ptr %9, align 8, !tbaa !48
  %60 = load i64, ptr %13, align 8, !tbaa !52
  %61 = icmp ugt i64 %59, %60
  br i1 %61, label %169, label %62

62:                                               ; preds = %58
  %63 = load atomic i64, ptr %14 monotonic, align 8
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %65, label %169

65:                                               ; preds = %62
  %66 = sub i64 %55, %36
  %67 = load i64, ptr %15, align 8, !tbaa !53
  %68 = icmp ult i64 %66, %67
  br i1 %68, label %69, label %169

69:                                               ; preds = %65
  %70 = sub i64 %56, %42
  %71 = tail call i64 @llvm.umin.i64(i64 %70, i64 4096)
  %72 = add i64 %71, %36
  %73 = tail call i64 @llvm.umin.i64(i64 %72, i64 %55)
  store i64 %73, ptr %6, align 8, !tbaa !45
  br label %74

74:                                               ; preds = %69, %35
  %75 = phi i64 [ %73, %69 ], [ %37, %35 ]
  br label %76

76:                                               ; preds = %166, %74
  %77 = load i64, ptr %5, align 8, !tbaa !44
  %78 = icmp ult i64 %77, %75
  br i1 %78, label %79, label %35

79:                                               ; preds = %76
  %80 = add i64 %77, 256
  %81 = tail call i64 @llvm.umin.i64(i64 %80, i64 %75)
  %82 = load i64, ptr %8, align 8, !tbaa !47
  %83 = load i64, ptr %16, align 8, !tbaa !55
  %84 = add i64 %82, 2048
  %85 = load i64, ptr %17, align 8, !tbaa !56
  %86 = icmp ugt i64 %84, %85
  br i1 %86, label %169, label %87

87:                                               ; preds = %79
  %88 = load i64, ptr %18, align 8, !tbaa !57
  %89 = icmp ugt i64 %84, %88
  br i1 %89, label %169, label %90

90:                                               ; preds = %87
  %91 = add i64 %83, 256
  %92 = load i64, ptr %19, align 8, !tbaa !58
  %93 = icmp ugt i64 %91, %92
  br i1 %93, label %169, label %94

94:                                               ; preds = %90
  store ptr @cc_insert, ptr %20, align 8, !tbaa !26
  %95 = load ptr, ptr %4, align 8, !tbaa !59
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 16
  %97 = load ptr, ptr %96, align 8, !tbaa !28
  store ptr %97, ptr %21, align 8, !tbaa !18
  %98 = getelementptr inbounds nuw i8, ptr %95, i64 40
  %99 = load i64, ptr %98, align 8, !tbaa !33
  store i64 %99, ptr %22, align 8, !tbaa !19
  store i64 0, ptr %23, align 8, !tbaa !60
  store i64 0, ptr %24, align 8, !tbaa !12
  br i1 %26, label %110, label %100

100:                                              ; preds = %94
  %101 = load ptr, ptr %27, align 8, !tbaa !25
  %102 = load ptr, ptr %28, align 8, !tbaa !61
  br label %103

103:                                              ; preds = %103, %100
  %104 = phi i64 [ 0, %100 ], [ %108, %103 ]
  %105 = getelementptr inbounds nuw i64, ptr %101, i64 %104
  %106 = load i64, ptr %105, align 8, !tbaa !7
  %107 = getelementptr inbounds nuw i64, ptr %102, i64 %104
  store i64 %106, ptr %107, align 8, !tbaa !7
  %108 = add nuw nsw i64 %104, 1
  %109 = icmp eq i64 %108, %29
  br i1 %109, label %110, label %103

110:                                              ; preds = %103, %94
  %111 = icmp ult i64 %77, %81
  br i1 %111, label %112, label %132

112:                                              ; preds = %110, %129
  %113 = phi i64 [ %130, %129 ], [ %77, %110 ]
  %114 = load atomic i64, ptr %14 monotonic, align 8
  %115 = icmp eq i64 %114, 0
  br i1 %115, label %116, label %132

116:                                              ; preds = %112
  %117 = shl i64 %113, 32
  store i64 %117, ptr %30, align 8, !tbaa !23
  %118 = load ptr, ptr %0, align 8, !tbaa !34
  %119 = mul i64 %113, %32
  %120 = getelementptr inbounds nuw i64, ptr %118, i64 %119
  %121 = tail call i32 @cc_expand(ptr noundef nonnull %4, ptr noundef %120) #12
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %129, label %123

123:                                              ; preds = %116
  %124 = trunc i64 %113 to i32
  %125 = load ptr, ptr %33, align 8, !tbaa !63
  %126 = load i64, ptr %16, align 8, !tbaa !55
  %127 = add i64 %126, 1
  store i64 %127, ptr %16, align 8, !tbaa !55
  %128 = getelementptr inbounds nuw i32, ptr %125, i64 %126
  store i32 %124, ptr %128, align 4, !tbaa !3
  br label %129

129:                                              ; preds = %123, %116
  %130 = add i64 %113, 1
  %131 = icmp eq i64 %130, %81
  br i1 %131, label %132, label %112

132:                                              ; preds = %129, %112, %110
  %133 = phi i64 [ %77, %110 ], [ %113, %112 ], [ %81, %129 ]
  %134 = load i64, ptr %24, align 8, !tbaa !12
  %135 = trunc i64 %134 to i32
  %136 = and i32 %135, 31
  %137 = icmp ugt i64 %134, 31
  br i1 %137, label %138, label %142

138:                                              ; preds = %132
  %139 = load ptr, ptr %20, align 8, !tbaa !26
  %140 = and i32 %135, 32
  %141 = xor i32 %140, 32
  tail call void %139(ptr noundef nonnull %4, i32 noundef %141, i32 noundef 32) #12
  br label %142

142:                                              ; preds = %138, %132
  %143 = icmp eq i32 %136, 0
  br i1 %143, label %147, label %144

144:                                              ; preds = %142
  %145 = load ptr, ptr %20, align 8, !tbaa !26
  %146 = and i32 %135, 32
  tail call void %145(ptr noundef nonnull %4, i32 noundef %146, i32 noundef %136) #12
  br label %147

147:                                              ; preds = %144, %142
  store i64 0, ptr %24, align 8, !tbaa !12
  %148 = load i64, ptr %23, align 8, !tbaa !60
  %149 = icmp eq i64 %148, 0
  br i1 %149, label %166, label %150

150:                                              ; preds = %147
  br i1 %26, label %161, label %151

151:                                              ; preds = %150
  %152 = load ptr, ptr %28, align 8, !tbaa !61
  %153 = load ptr, ptr %27, align 8, !tbaa !25
  br label %154

154:                                              ; preds = %154, %151
  %155 = phi i64 [ 0, %151 ], [ %159, %154 ]
  %156 = getelementptr inbounds nuw i64, ptr %152, i64 %155
  %157 = load i64, ptr %156, align 8, !tbaa !7
  %158 = getelementptr inbounds nuw i64, ptr %153, i64 %155
  store i64 %157, ptr %158, align 8, !tbaa !7
  %159 = add nuw nsw i64 %155, 1
  %160 = icmp eq i64 %159, %29
  br i1 %160, label %161, label %154

161:                                              ; preds = %154, %150
  store i64 %82, ptr %8, align 8, !tbaa !47
  store i64 %83, ptr %16, align 8, !tbaa !55
  %162 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %162, align 8, !tbaa !66
  %163 = load atomic i64, ptr %14 monotonic, align 8
  %164 = icmp eq i64 %163, 0
  %165 = select i1 %164, i32 4, i32 1
  br label %169

166:                                              ; preds = %147
  store i64 %133, ptr %5, align 8, !tbaa !44
  tail call fastcc void @cc_notice(ptr noundef nonnull %0) #11
  %167 = load atomic i64, ptr %14 monotonic, align 8
  %168 = icmp eq i64 %167, 0
  br i1 %168, label %76, label %169

169:                                              ; preds = %65, %62, %58, %54, %45, %43, %87, %90, %166, %79, %161
  %170 = phi i32 [ %165, %161 ], [ 4, %87 ], [ 4, %79 ], [ 1, %166 ], [ 4, %90 ], [ 1, %62 ], [ 3, %58 ], [ 2, %54 ], [ 4, %45 ], [ 0, %43 ], [ 5, %65 ]
  ret i32 %170
}

; Function Attrs: nounwind
define internal fastcc void @cc_notice(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load i32, ptr @cc_watch_words, align 4, !tbaa !3
  %3 = zext i32 %2 to i64
  %4 = alloca i64, i64 %3, align 16
  %5 = icmp eq i32 %2, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %34

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %11 = load ptr, ptr %10, align 8, !tbaa !67
  br label %22

12:                                               ; preds = %22
  %13 = icmp eq i64 %27, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br i1 %13, label %34, label %16

16:                                               ; preds = %12
  %17 = load i64, ptr %14, align 8, !tbaa !68
  %18 = load i32, ptr @cc_words, align 4
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 176
  br label %30

22:                                               ; preds = %9, %22
  %23 = phi i64 [ 0, %9 ], [ %28, %22 ]
  %24 = phi i64 [ 0, %9 ], [ %27, %22 ]
  %25 = getelementptr inbounds nuw i64, ptr %11, i64 %23
  %26 = load i64, ptr %25, align 8, !tbaa !7
  %27 = or i64 %26, %24
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %3
  br i1 %29, label %12, label %22

30:                                               ; preds = %16, %71
  %31 = phi i64 [ %17, %16 ], [ %73, %71 ]
  %32 = load i64, ptr %15, align 8, !tbaa !47
  %33 = icmp ult i64 %31, %32
  br i1 %33, label %38, label %34

34:                                               ; preds = %30, %71, %6, %12
  %35 = phi ptr [ %8, %6 ], [ %15, %12 ], [ %15, %71 ], [ %15, %30 ]
  %36 = phi ptr [ %7, %6 ], [ %14, %12 ], [ %14, %71 ], [ %14, %30 ]
  %37 = load i64, ptr %35, align 8, !tbaa !47
  store i64 %37, ptr %36, align 8, !tbaa !68
  ret void

38:                                               ; preds = %30
  %39 = load ptr, ptr %0, align 8, !tbaa !34
  %40 = mul i64 %31, %19
  %41 = getelementptr inbounds nuw i64, ptr %39, i64 %40
  call void @cc_watch(ptr noundef %41, ptr noundef nonnull %4) #12
  %42 = load ptr, ptr %20, align 8, !tbaa !67
  %43 = trunc i64 %31 to i32
  br label %46

44:                                               ; preds = %59
  %45 = load ptr, ptr %20, align 8, !tbaa !67
  br label %74

46:                                               ; preds = %38, %59
  %47 = phi i64 [ 0, %38 ], [ %62, %59 ]
  %48 = getelementptr inbounds nuw i64, ptr %4, i64 %47
  %49 = load i64, ptr %48, align 8, !tbaa !7
  %50 = getelementptr inbounds nuw i64, ptr %42, i64 %47
  %51 = load i64, ptr %50, align 8, !tbaa !7
  %52 = and i64 %51, %49
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %59, label %54

54:                                               ; preds = %46
  %55 = load ptr, ptr %21, align 8, !tbaa !70
  %56 = shl i64 %47, 6
  %57 = and i64 %56, 4294967232
  %58 = getelementptr inbounds nuw i32, ptr %55, i64 %57
  br label %64

59:                                               ; preds = %64, %46
  %60 = xor i64 %49, -1
  %61 = and i64 %51, %60
  store i64 %61, ptr %50, align 8, !tbaa !7
  %62 = add nuw nsw i64 %47, 1
  %63 = icmp eq i64 %62, %3
  br i1 %63, label %44, label %46

64:                                               ; preds = %54, %64
  %65 = phi i64 [ %52, %54 ], [ %69, %64 ]
  %66 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %65, i1 true)
  %67 = getelementptr inbounds nuw i32, ptr %58, i64 %66
  store i32 %43, ptr %67, align 4, !tbaa !3
  %68 = add i64 %65, -1
  %69 = and i64 %68, %65
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %59, label %64

71:                                               ; preds = %74
  %72 = icmp eq i64 %79, 0
  %73 = add i64 %31, 1
  br i1 %72, label %34, label %30

74:                                               ; preds = %44, %74
  %75 = phi i64 [ 0, %44 ], [ %80, %74 ]
  %76 = phi i64 [ 0, %44 ], [ %79, %74 ]
  %77 = getelementptr inbounds nuw i64, ptr %45, i64 %75
  %78 = load i64, ptr %77, align 8, !tbaa !7
  %79 = or i64 %78, %76
  %80 = add nuw nsw i64 %75, 1
  %81 = icmp eq i64 %80, %3
  br i1 %81, label %71, label %74
}

declare void @cc_watch(ptr noundef, ptr noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #9

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @cc_insert(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) #6 {
  %4 = alloca [32 x i64], align 16
  %5 = load ptr, ptr %0, align 8, !tbaa !59
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %7 = load i64, ptr %6, align 8, !tbaa !47
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 104
  %9 = load i64, ptr %8, align 8, !tbaa !56
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %11 = load i64, ptr %10, align 8, !tbaa !57
  %12 = tail call i64 @llvm.umin.i64(i64 %9, i64 %11)
  %13 = zext i32 %2 to i64
  %14 = add i64 %7, %13
  %15 = icmp ugt i64 %14, %12
  br i1 %15, label %25, label %16

16:                                               ; preds = %3
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = load i64, ptr %17, align 8, !tbaa !23
  %19 = trunc i64 %18 to i32
  %20 = icmp ugt i32 %19, 1048576
  br i1 %20, label %21, label %27

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 160
  %23 = load atomic i64, ptr %22 monotonic, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %27, label %25

25:                                               ; preds = %21, %3
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %26, align 8, !tbaa !60
  br label %27

27:                                               ; preds = %25, %21, %16
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %29 = load i64, ptr %28, align 8, !tbaa !60
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %167

31:                                               ; preds = %27
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #13
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %33 = load ptr, ptr %32, align 8, !tbaa !28
  %34 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %35 = load i64, ptr %34, align 8, !tbaa !33
  %36 = sub i64 64, %35
  %37 = shl nsw i64 -1, %36
  %38 = xor i64 %37, -1
  %39 = icmp eq i32 %2, 0
  br i1 %39, label %90, label %40

40:                                               ; preds = %31
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %42 = load ptr, ptr %41, align 8, !tbaa !22
  %43 = load i32, ptr @cc_words, align 4
  %44 = zext i32 %43 to i64
  br label %55

45:                                               ; preds = %85
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %47 = load ptr, ptr %46, align 8, !tbaa !20
  %48 = load i32, ptr @cc_words, align 4, !tbaa !3
  %49 = zext i32 %48 to i64
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %51 = load ptr, ptr %50, align 8, !tbaa !22
  %52 = icmp eq i32 %48, 0
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %54 = getelementptr inbounds nuw i8, ptr %5, i64 8
  br label %92

55:                                               ; preds = %40, %85
  %56 = phi i64 [ 0, %40 ], [ %88, %85 ]
  %57 = trunc nuw i64 %56 to i32
  %58 = add i32 %1, %57
  %59 = zext i32 %58 to i64
  %60 = getelementptr inbounds nuw i64, ptr %42, i64 %59
  %61 = load i64, ptr %60, align 8, !tbaa !7
  %62 = lshr i64 %61, %35
  %63 = getelementptr inbounds nuw i64, ptr %33, i64 %62
  %64 = load atomic i64, ptr %63 monotonic, align 8
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %85, label %66

66:                                               ; preds = %55
  %67 = and i64 %61, 4294967295
  br label %68

68:                                               ; preds = %66, %79
  %69 = phi i64 [ %64, %66 ], [ %83, %79 ]
  %70 = phi i64 [ %62, %66 ], [ %81, %79 ]
  %71 = lshr i64 %69, 32
  %72 = icmp eq i64 %71, %67
  br i1 %72, label %73, label %79

73:                                               ; preds = %68
  %74 = add i64 %69, 4294967295
  %75 = load ptr, ptr %5, align 8, !tbaa !34
  %76 = and i64 %74, 4294967295
  %77 = mul nuw i64 %76, %44
  %78 = getelementptr inbounds nuw i64, ptr %75, i64 %77
  tail call void @llvm.prefetch.p0(ptr %78, i32 0, i32 3, i32 1)
  br label %85

79:                                               ; preds = %68
  %80 = add i64 %70, 1
  %81 = and i64 %80, %38
  %82 = getelementptr inbounds nuw i64, ptr %33, i64 %81
  %83 = load atomic i64, ptr %82 monotonic, align 8
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %85, label %68

85:                                               ; preds = %79, %55, %73
  %86 = phi i64 [ %70, %73 ], [ %62, %55 ], [ %81, %79 ]
  %87 = getelementptr inbounds nuw i64, ptr %4, i64 %56
  store i64 %86, ptr %87, align 8, !tbaa !7
  %88 = add nuw nsw i64 %56, 1
  %89 = icmp eq i64 %88, %13
  br i1 %89, label %45, label %55

90:                                               ; preds = %163, %31
  %91 = phi i64 [ %7, %31 ], [ %164, %163 ]
  store i64 %91, ptr %6, align 8, !tbaa !47
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #13
  br label %167

92:                                               ; preds = %45, %163
  %93 = phi i64 [ 0, %45 ], [ %165, %163 ]
  %94 = phi i64 [ %7, %45 ], [ %164, %163 ]
  %95 = trunc nuw i64 %93 to i32
  %96 = add i32 %1, %95
  %97 = zext i32 %96 to i64
  %98 = mul nuw i64 %49, %97
  %99 = getelementptr inbounds nuw i64, ptr %47, i64 %98
  %100 = getelementptr inbounds nuw i64, ptr %51, i64 %97
  %101 = load i64, ptr %100, align 8, !tbaa !7
  %102 = getelementptr inbounds nuw i64, ptr %4, i64 %93
  %103 = load i64, ptr %102, align 8, !tbaa !7
  %104 = getelementptr inbounds nuw i64, ptr %33, i64 %103
  %105 = load i64, ptr %104, align 8, !tbaa !7
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %109, label %107

107:                                              ; preds = %92
  %108 = and i64 %101, 4294967295
  br label %133

109:                                              ; preds = %157, %92
  %110 = phi i64 [ %103, %92 ], [ %159, %157 ]
  %111 = getelementptr inbounds nuw i64, ptr %33, i64 %110
  %112 = load ptr, ptr %5, align 8, !tbaa !34
  %113 = mul i64 %94, %49
  %114 = getelementptr inbounds nuw i64, ptr %112, i64 %113
  br i1 %52, label %122, label %115

115:                                              ; preds = %109, %115
  %116 = phi i64 [ %120, %115 ], [ 0, %109 ]
  %117 = getelementptr inbounds nuw i64, ptr %99, i64 %116
  %118 = load i64, ptr %117, align 8, !tbaa !7
  %119 = getelementptr inbounds nuw i64, ptr %114, i64 %116
  store i64 %118, ptr %119, align 8, !tbaa !7
  %120 = add nuw nsw i64 %116, 1
  %121 = icmp eq i64 %120, %49
  br i1 %121, label %122, label %115

122:                                              ; preds = %115, %109
  %123 = load ptr, ptr %53, align 8, !tbaa !24
  %124 = getelementptr inbounds nuw i64, ptr %123, i64 %97
  %125 = load i64, ptr %124, align 8, !tbaa !7
  %126 = lshr i64 %125, 32
  %127 = trunc nuw i64 %126 to i32
  %128 = load ptr, ptr %54, align 8, !tbaa !77
  %129 = getelementptr inbounds nuw i32, ptr %128, i64 %94
  store i32 %127, ptr %129, align 4, !tbaa !3
  %130 = shl i64 %101, 32
  %131 = add i64 %94, 1
  %132 = or i64 %130, %131
  store i64 %132, ptr %111, align 8, !tbaa !7
  br label %163

133:                                              ; preds = %107, %157
  %134 = phi i64 [ %105, %107 ], [ %161, %157 ]
  %135 = phi i64 [ %103, %107 ], [ %159, %157 ]
  %136 = lshr i64 %134, 32
  %137 = icmp eq i64 %136, %108
  br i1 %137, label %138, label %157

138:                                              ; preds = %133
  %139 = add i64 %134, 4294967295
  %140 = load ptr, ptr %5, align 8, !tbaa !34
  %141 = and i64 %139, 4294967295
  %142 = mul nuw i64 %141, %49
  %143 = getelementptr inbounds nuw i64, ptr %140, i64 %142
  br i1 %52, label %163, label %144

144:                                              ; preds = %138, %144
  %145 = phi i64 [ %153, %144 ], [ 0, %138 ]
  %146 = phi i64 [ %152, %144 ], [ 0, %138 ]
  %147 = getelementptr inbounds nuw i64, ptr %143, i64 %145
  %148 = load i64, ptr %147, align 8, !tbaa !7
  %149 = getelementptr inbounds nuw i64, ptr %99, i64 %145
  %150 = load i64, ptr %149, align 8, !tbaa !7
  %151 = xor i64 %150, %148
  %152 = or i64 %151, %146
  %153 = add nuw nsw i64 %145, 1
  %154 = icmp eq i64 %153, %49
  br i1 %154, label %155, label %144

155:                                              ; preds = %144
  %156 = icmp eq i64 %152, 0
  br i1 %156, label %163, label %157

157:                                              ; preds = %155, %133
  %158 = add i64 %135, 1
  %159 = and i64 %158, %38
  %160 = getelementptr inbounds nuw i64, ptr %33, i64 %159
  %161 = load i64, ptr %160, align 8, !tbaa !7
  %162 = icmp eq i64 %161, 0
  br i1 %162, label %109, label %133

163:                                              ; preds = %138, %155, %122
  %164 = phi i64 [ %131, %122 ], [ %94, %155 ], [ %94, %138 ]
  %165 = add nuw nsw i64 %93, 1
  %166 = icmp eq i64 %165, %13
  br i1 %166, label %90, label %92

167:                                              ; preds = %27, %90
  ret void
}

declare i32 @cc_expand(ptr noundef, ptr noundef) local_unnamed_addr #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #10

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { noinline nounwind }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #6 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #8 = { nounwind }
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nobuiltin }
attributes #12 = { nobuiltin nounwind }
attributes #13 = { nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"long long", !5, i64 0}
!12 = !{!13, !8, i64 32}
!13 = !{!"cc_worker", !14, i64 0, !15, i64 8, !16, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !16, i64 48, !16, i64 56, !16, i64 64, !16, i64 72, !16, i64 80, !17, i64 88, !8, i64 96, !15, i64 104, !8, i64 112, !8, i64 120}
!14 = !{!"p1 _ZTS9cc_search", !15, i64 0}
!15 = !{!"any pointer", !5, i64 0}
!16 = !{!"p1 long long", !15, i64 0}
!17 = !{!"p1 int", !15, i64 0}
!18 = !{!13, !16, i64 16}
!19 = !{!13, !8, i64 24}
!20 = !{!13, !16, i64 48}
!22 = !{!13, !16, i64 56}
!23 = !{!13, !8, i64 40}
!24 = !{!13, !16, i64 64}
!25 = !{!13, !16, i64 72}
!26 = !{!13, !15, i64 8}
!27 = !{!13, !17, i64 88}
!28 = !{!29, !16, i64 16}
!29 = !{!"cc_search", !16, i64 0, !17, i64 8, !16, i64 16, !17, i64 24, !17, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !8, i64 80, !8, i64 88, !8, i64 96, !8, i64 104, !8, i64 112, !8, i64 120, !8, i64 128, !8, i64 136, !8, i64 144, !8, i64 152, !8, i64 160, !16, i64 168, !17, i64 176, !8, i64 184, !30, i64 192, !8, i64 200, !32, i64 208}
!30 = !{!"p2 _ZTS9cc_worker", !31, i64 0}
!31 = !{!"any p2 pointer", !15, i64 0}
!32 = !{!"p1 _ZTS8cc_block", !15, i64 0}
!33 = !{!29, !8, i64 40}
!34 = !{!29, !16, i64 0}
!41 = !{!29, !30, i64 192}
!42 = !{!43, !43, i64 0}
!43 = !{!"p1 _ZTS9cc_worker", !15, i64 0}
!44 = !{!29, !8, i64 56}
!45 = !{!29, !8, i64 88}
!46 = !{!29, !8, i64 80}
!47 = !{!29, !8, i64 48}
!48 = !{!29, !8, i64 64}
!49 = !{!29, !8, i64 120}
!50 = !{!29, !17, i64 24}
!51 = !{!29, !8, i64 136}
!52 = !{!29, !8, i64 144}
!53 = !{!29, !8, i64 152}
!55 = !{!29, !8, i64 72}
!56 = !{!29, !8, i64 104}
!57 = !{!29, !8, i64 112}
!58 = !{!29, !8, i64 128}
!59 = !{!13, !14, i64 0}
!60 = !{!13, !8, i64 96}
!61 = !{!13, !16, i64 80}
!63 = !{!29, !17, i64 32}
!66 = !{!29, !8, i64 96}
!67 = !{!29, !16, i64 168}
!68 = !{!29, !8, i64 184}
!70 = !{!29, !17, i64 176}
!77 = !{!29, !17, i64 8}
