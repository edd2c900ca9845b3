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
  tail call fastcc void @cc_turn(ptr noundef nonnull %0) #12
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
  tail call void %7(ptr noundef nonnull %0, i32 noundef %9, i32 noundef 32) #13
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
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #10
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
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_fill_shared(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #6 {
  %4 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #10
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
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10
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
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %3 = load ptr, ptr %2, align 8, !tbaa !41
  %4 = load ptr, ptr %3, align 8, !tbaa !42
  tail call fastcc void @cc_notice(ptr noundef %0) #12
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %26 = load i32, ptr @cc_actions, align 4
  %27 = icmp eq i32 %26, 0
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %30 = zext i32 %26 to i64
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %32 = load i32, ptr @cc_words, align 4
  %33 = zext i32 %32 to i64
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %35 = load i64, ptr %5, align 8, !tbaa !44
  br label %36

36:                                               ; preds = %80, %1
  %37 = phi i64 [ %35, %1 ], [ %81, %80 ]
  %38 = load i64, ptr %6, align 8, !tbaa !45
  %39 = icmp eq i64 %37, %38
  br i1 %39, label %40, label %78

40:                                               ; preds = %36
  %41 = load i64, ptr %7, align 8, !tbaa !46
  %42 = icmp eq i64 %37, %41
  %43 = load i64, ptr %8, align 8, !tbaa !47
  br i1 %42, label %44, label %55

44:                                               ; preds = %40
  %45 = icmp eq i64 %37, %43
  br i1 %45, label %173, label %46

46:                                               ; preds = %44
  %47 = load i64, ptr %9, align 8, !tbaa !48
  %48 = load i64, ptr %10, align 8, !tbaa !49
  %49 = icmp eq i64 %47, %48
  br i1 %49, label %173, label %50

50:                                               ; preds = %46
  %51 = trunc i64 %37 to i32
  %52 = load ptr, ptr %11, align 8, !tbaa !50
  %53 = add i64 %47, 1
  store i64 %53, ptr %9, align 8, !tbaa !48
  %54 = getelementptr inbounds nuw i32, ptr %52, i64 %47
  store i32 %51, ptr %54, align 4, !tbaa !3
  store i64 %43, ptr %7, align 8, !tbaa !46
  br label %55

55:                                               ; preds = %50, %40
  %56 = phi i64 [ %43, %50 ], [ %41, %40 ]
  %57 = load i64, ptr %12, align 8, !tbaa !51
  %58 = icmp ult i64 %43, %57
  br i1 %58, label %59, label %173

59:                                               ; preds = %55
  %60 = load i64, ptr %9, align 8, !tbaa !48
  %61 = load i64, ptr %13, align 8, !tbaa !52
  %62 = icmp ugt i64 %60, %61
  br i1 %62, label %173, label %63

63:                                               ; preds = %59
  %64 = load atomic i64, ptr %14 monotonic, align 8
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %66, label %173

66:                                               ; preds = %63
  %67 = sub i64 %56, %37
  %68 = load i64, ptr %15, align 8, !tbaa !53
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %73, label %70

70:                                               ; preds = %66
  %71 = load i64, ptr %16, align 8, !tbaa !54
  %72 = icmp ult i64 %37, %71
  br i1 %72, label %73, label %173

73:                                               ; preds = %70, %66
  %74 = sub i64 %57, %43
  %75 = tail call i64 @llvm.umin.i64(i64 %74, i64 4096)
  %76 = add i64 %75, %37
  %77 = tail call i64 @llvm.umin.i64(i64 %76, i64 %56)
  store i64 %77, ptr %6, align 8, !tbaa !45
  br label %78

78:                                               ; preds = %73, %36
  %79 = phi i64 [ %77, %73 ], [ %38, %36 ]
  br label %80

80:                                               ; preds = %170, %78
  %81 = load i64, ptr %5, align 8, !tbaa !44
  %82 = icmp ult i64 %81, %79
  br i1 %82, label %83, label %36

83:                                               ; preds = %80
  %84 = add i64 %81, 256
  %85 = tail call i64 @llvm.umin.i64(i64 %84, i64 %79)
  %86 = load i64, ptr %8, align 8, !tbaa !47
  %87 = load i64, ptr %17, align 8, !tbaa !56
  %88 = add i64 %86, 2048
  %89 = load i64, ptr %18, align 8, !tbaa !57
  %90 = icmp ugt i64 %88, %89
  br i1 %90, label %173, label %91

91:                                               ; preds = %83
  %92 = load i64, ptr %19, align 8, !tbaa !58
  %93 = icmp ugt i64 %88, %92
  br i1 %93, label %173, label %94

94:                                               ; preds = %91
  %95 = add i64 %87, 256
  %96 = load i64, ptr %20, align 8, !tbaa !59
  %97 = icmp ugt i64 %95, %96
  br i1 %97, label %173, label %98

98:                                               ; preds = %94
  store ptr @cc_insert, ptr %21, align 8, !tbaa !26
  %99 = load ptr, ptr %4, align 8, !tbaa !60
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 16
  %101 = load ptr, ptr %100, align 8, !tbaa !28
  store ptr %101, ptr %22, align 8, !tbaa !18
  %102 = getelementptr inbounds nuw i8, ptr %99, i64 40
  %103 = load i64, ptr %102, align 8, !tbaa !33
  store i64 %103, ptr %23, align 8, !tbaa !19
  store i64 0, ptr %24, align 8, !tbaa !61
  store i64 0, ptr %25, align 8, !tbaa !12
  br i1 %27, label %114, label %104

104:                                              ; preds = %98
  %105 = load ptr, ptr %28, align 8, !tbaa !25
  %106 = load ptr, ptr %29, align 8, !tbaa !62
  br label %107

107:                                              ; preds = %107, %104
  %108 = phi i64 [ 0, %104 ], [ %112, %107 ]
  %109 = getelementptr inbounds nuw i64, ptr %105, i64 %108
  %110 = load i64, ptr %109, align 8, !tbaa !7
  %111 = getelementptr inbounds nuw i64, ptr %106, i64 %108
  store i64 %110, ptr %111, align 8, !tbaa !7
  %112 = add nuw nsw i64 %108, 1
  %113 = icmp eq i64 %112, %30
  br i1 %113, label %114, label %107

114:                                              ; preds = %107, %98
  %115 = icmp ult i64 %81, %85
  br i1 %115, label %116, label %136

116:                                              ; preds = %114, %133
  %117 = phi i64 [ %134, %133 ], [ %81, %114 ]
  %118 = load atomic i64, ptr %14 monotonic, align 8
  %119 = icmp eq i64 %118, 0
  br i1 %119, label %120, label %136

120:                                              ; preds = %116
  %121 = shl i64 %117, 32
  store i64 %121, ptr %31, align 8, !tbaa !23
  %122 = load ptr, ptr %0, align 8, !tbaa !34
  %123 = mul i64 %117, %33
  %124 = getelementptr inbounds nuw i64, ptr %122, i64 %123
  %125 = tail call i32 @cc_expand(ptr noundef nonnull %4, ptr noundef %124) #13
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %133, label %127

127:                                              ; preds = %120
  %128 = trunc i64 %117 to i32
  %129 = load ptr, ptr %34, align 8, !tbaa !64
  %130 = load i64, ptr %17, align 8, !tbaa !56
  %131 = add i64 %130, 1
  store i64 %131, ptr %17, align 8, !tbaa !56
  %132 = getelementptr inbounds nuw i32, ptr %129, i64 %130
  store i32 %128, ptr %132, align 4, !tbaa !3
  br label %133

133:                                              ; preds = %127, %120
  %134 = add i64 %117, 1
  %135 = icmp eq i64 %134, %85
  br i1 %135, label %136, label %116

136:                                              ; preds = %133, %116, %114
  %137 = phi i64 [ %81, %114 ], [ %117, %116 ], [ %85, %133 ]
  %138 = load i64, ptr %25, align 8, !tbaa !12
  %139 = trunc i64 %138 to i32
  %140 = and i32 %139, 31
  %141 = icmp ugt i64 %138, 31
  br i1 %141, label %142, label %146

142:                                              ; preds = %136
  %143 = load ptr, ptr %21, align 8, !tbaa !26
  %144 = and i32 %139, 32
  %145 = xor i32 %144, 32
  tail call void %143(ptr noundef nonnull %4, i32 noundef %145, i32 noundef 32) #13
  br label %146

146:                                              ; preds = %142, %136
  %147 = icmp eq i32 %140, 0
  br i1 %147, label %151, label %148

148:                                              ; preds = %146
  %149 = load ptr, ptr %21, align 8, !tbaa !26
  %150 = and i32 %139, 32
  tail call void %149(ptr noundef nonnull %4, i32 noundef %150, i32 noundef %140) #13
  br label %151

151:                                              ; preds = %148, %146
  store i64 0, ptr %25, align 8, !tbaa !12
  %152 = load i64, ptr %24, align 8, !tbaa !61
  %153 = icmp eq i64 %152, 0
  br i1 %153, label %170, label %154

154:                                              ; preds = %151
  br i1 %27, label %165, label %155

155:                                              ; preds = %154
  %156 = load ptr, ptr %29, align 8, !tbaa !62
  %157 = load ptr, ptr %28, align 8, !tbaa !25
  br label %158

158:                                              ; preds = %158, %155
  %159 = phi i64 [ 0, %155 ], [ %163, %158 ]
  %160 = getelementptr inbounds nuw i64, ptr %156, i64 %159
  %161 = load i64, ptr %160, align 8, !tbaa !7
  %162 = getelementptr inbounds nuw i64, ptr %157, i64 %159
  store i64 %161, ptr %162, align 8, !tbaa !7
  %163 = add nuw nsw i64 %159, 1
  %164 = icmp eq i64 %163, %30
  br i1 %164, label %165, label %158

165:                                              ; preds = %158, %154
  store i64 %86, ptr %8, align 8, !tbaa !47
  store i64 %87, ptr %17, align 8, !tbaa !56
  %166 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %166, align 8, !tbaa !67
  %167 = load atomic i64, ptr %14 monotonic, align 8
  %168 = icmp eq i64 %167, 0
  %169 = select i1 %168, i32 4, i32 1
  br label %173

170:                                              ; preds = %151
  store i64 %137, ptr %5, align 8, !tbaa !44
  tail call fastcc void @cc_notice(ptr noundef nonnull %0) #12
  %171 = load atomic i64, ptr %14 monotonic, align 8
  %172 = icmp eq i64 %171, 0
  br i1 %172, label %80, label %173

173:                                              ; preds = %70, %63, %59, %55, %46, %44, %91, %94, %170, %83, %165
  %174 = phi i32 [ %169, %165 ], [ 4, %91 ], [ 4, %83 ], [ 1, %170 ], [ 4, %94 ], [ 1, %63 ], [ 3, %59 ], [ 2, %55 ], [ 4, %46 ], [ 0, %44 ], [ 5, %70 ]
  ret i32 %174
}

; Function Attrs: nounwind
define internal fastcc void @cc_notice(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load i32, ptr @cc_watch_words, align 4, !tbaa !3
  %3 = zext i32 %2 to i64
  %4 = alloca i64, i64 %3, align 16
  %5 = icmp eq i32 %2, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %34

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %11 = load ptr, ptr %10, align 8, !tbaa !68
  br label %22

12:                                               ; preds = %22
  %13 = icmp eq i64 %27, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br i1 %13, label %34, label %16

16:                                               ; preds = %12
  %17 = load i64, ptr %14, align 8, !tbaa !69
  %18 = load i32, ptr @cc_words, align 4
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 184
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
  store i64 %37, ptr %36, align 8, !tbaa !69
  ret void

38:                                               ; preds = %30
  %39 = load ptr, ptr %0, align 8, !tbaa !34
  %40 = mul i64 %31, %19
  %41 = getelementptr inbounds nuw i64, ptr %39, i64 %40
  call void @cc_watch(ptr noundef %41, ptr noundef nonnull %4) #13
  %42 = load ptr, ptr %20, align 8, !tbaa !68
  %43 = trunc i64 %31 to i32
  br label %46

44:                                               ; preds = %59
  %45 = load ptr, ptr %20, align 8, !tbaa !68
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
  %55 = load ptr, ptr %21, align 8, !tbaa !71
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

; Function Attrs: nounwind
define i32 @cc_join(ptr noundef captures(none) %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %4 = load ptr, ptr %3, align 8, !tbaa !76
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %18 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %24 = load i32, ptr @cc_actions, align 4
  %25 = icmp eq i32 %24, 0
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %28 = zext i32 %24 to i64
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %31 = load i32, ptr @cc_words, align 4
  %32 = zext i32 %31 to i64
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %37 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %38 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %39 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %41 = load i32, ptr @cc_watch_words, align 4
  %42 = icmp eq i32 %41, 0
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %45 = zext i32 %41 to i64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 192
  br label %47

47:                                               ; preds = %410, %2
  %48 = phi ptr [ %411, %410 ], [ %4, %2 ]
  %49 = load i64, ptr %5, align 8, !tbaa !77
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %98

51:                                               ; preds = %47
  %52 = load i64, ptr %7, align 8, !tbaa !46
  %53 = load i64, ptr %8, align 8, !tbaa !44
  %54 = sub i64 %52, %53
  %55 = load i64, ptr %6, align 8, !tbaa !78
  %56 = getelementptr inbounds nuw i8, ptr %48, i64 80
  %57 = load i64, ptr %56, align 8, !tbaa !79
  %58 = mul i64 %57, %55
  %59 = icmp eq i64 %52, %53
  br i1 %59, label %96, label %60

60:                                               ; preds = %51
  %61 = load i64, ptr %9, align 8, !tbaa !53
  %62 = icmp ult i64 %54, %61
  br i1 %62, label %96, label %63

63:                                               ; preds = %60
  %64 = load i64, ptr %10, align 8, !tbaa !45
  %65 = icmp eq i64 %64, %53
  br i1 %65, label %66, label %96

66:                                               ; preds = %63
  %67 = load i64, ptr %11, align 8, !tbaa !54
  %68 = icmp ult i64 %53, %67
  br i1 %68, label %96, label %69

69:                                               ; preds = %66
  %70 = load atomic i64, ptr %12 monotonic, align 8
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %72, label %96

72:                                               ; preds = %69
  %73 = load i64, ptr %13, align 8, !tbaa !47
  %74 = add i64 %73, %58
  %75 = load i64, ptr %14, align 8, !tbaa !57
  %76 = icmp ugt i64 %74, %75
  br i1 %76, label %96, label %77

77:                                               ; preds = %72
  %78 = load i64, ptr %15, align 8, !tbaa !58
  %79 = icmp ugt i64 %74, %78
  br i1 %79, label %96, label %80

80:                                               ; preds = %77
  %81 = load i64, ptr %16, align 8, !tbaa !56
  %82 = getelementptr inbounds nuw i8, ptr %48, i64 32
  %83 = load i64, ptr %82, align 8, !tbaa !82
  %84 = add i64 %83, %81
  %85 = load i64, ptr %17, align 8, !tbaa !59
  %86 = icmp ugt i64 %84, %85
  br i1 %86, label %96, label %87

87:                                               ; preds = %80
  %88 = getelementptr inbounds nuw i8, ptr %48, i64 40
  store i64 %53, ptr %88, align 8, !tbaa !83
  store i64 %53, ptr %48, align 8, !tbaa !84
  %89 = getelementptr inbounds nuw i8, ptr %48, i64 24
  %90 = load i64, ptr %89, align 8, !tbaa !85
  %91 = tail call i64 @llvm.umin.i64(i64 %90, i64 %54)
  %92 = add i64 %91, %53
  %93 = getelementptr inbounds nuw i8, ptr %48, i64 8
  store i64 %92, ptr %93, align 8, !tbaa !86
  %94 = getelementptr inbounds nuw i8, ptr %48, i64 16
  store i64 %73, ptr %94, align 8, !tbaa !87
  %95 = getelementptr inbounds nuw i8, ptr %48, i64 48
  store i64 0, ptr %95, align 8, !tbaa !88
  br label %96

96:                                               ; preds = %51, %60, %63, %66, %69, %72, %77, %80, %87
  %97 = phi i64 [ 0, %87 ], [ 6, %51 ], [ 1, %69 ], [ 6, %66 ], [ 6, %63 ], [ 6, %60 ], [ 4, %80 ], [ 4, %77 ], [ 4, %72 ]
  store i64 %97, ptr %18, align 8, !tbaa !89
  br label %98

98:                                               ; preds = %96, %47
  %99 = getelementptr inbounds nuw i8, ptr %48, i64 64
  %100 = load atomic i64, ptr %99 acquire, align 8
  %101 = getelementptr inbounds nuw i8, ptr %48, i64 56
  %102 = atomicrmw add ptr %101, i64 1 acq_rel, align 8
  %103 = add i64 %102, 1
  %104 = load i64, ptr %6, align 8, !tbaa !78
  %105 = icmp eq i64 %103, %104
  br i1 %105, label %111, label %106

106:                                              ; preds = %98
  %107 = load atomic i64, ptr %99 acquire, align 8
  %108 = icmp eq i64 %107, %100
  br i1 %108, label %109, label %122

109:                                              ; preds = %106
  %110 = getelementptr inbounds nuw i8, ptr %48, i64 136
  br label %113

111:                                              ; preds = %98
  store atomic i64 0, ptr %101 monotonic, align 8
  %112 = add i64 %100, 1
  store atomic i64 %112, ptr %99 release, align 8
  br label %122

113:                                              ; preds = %118, %109
  %114 = phi i32 [ 0, %109 ], [ %119, %118 ]
  tail call void @llvm.x86.sse2.pause()
  %115 = icmp ugt i32 %114, 1999
  br i1 %115, label %116, label %118

116:                                              ; preds = %113
  %117 = load ptr, ptr %110, align 8, !tbaa !90
  tail call void %117() #13
  br label %118

118:                                              ; preds = %116, %113
  %119 = add i32 %114, 1
  %120 = load atomic i64, ptr %99 acquire, align 8
  %121 = icmp eq i64 %120, %100
  br i1 %121, label %113, label %122

122:                                              ; preds = %118, %106, %111
  %123 = load i64, ptr %18, align 8, !tbaa !89
  %124 = icmp eq i64 %123, 0
  br i1 %124, label %127, label %125

125:                                              ; preds = %122
  %126 = trunc i64 %123 to i32
  ret i32 %126

127:                                              ; preds = %122
  %128 = load ptr, ptr %3, align 8, !tbaa !76
  store ptr @cc_share, ptr %19, align 8, !tbaa !26
  %129 = load ptr, ptr %1, align 8, !tbaa !60
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 16
  %131 = load ptr, ptr %130, align 8, !tbaa !28
  store ptr %131, ptr %20, align 8, !tbaa !18
  %132 = getelementptr inbounds nuw i8, ptr %129, i64 40
  %133 = load i64, ptr %132, align 8, !tbaa !33
  store i64 %133, ptr %21, align 8, !tbaa !19
  store i64 0, ptr %22, align 8, !tbaa !61
  store i64 0, ptr %23, align 8, !tbaa !12
  br i1 %25, label %144, label %134

134:                                              ; preds = %127
  %135 = load ptr, ptr %26, align 8, !tbaa !25
  %136 = load ptr, ptr %27, align 8, !tbaa !62
  br label %137

137:                                              ; preds = %137, %134
  %138 = phi i64 [ 0, %134 ], [ %142, %137 ]
  %139 = getelementptr inbounds nuw i64, ptr %135, i64 %138
  %140 = load i64, ptr %139, align 8, !tbaa !7
  %141 = getelementptr inbounds nuw i64, ptr %136, i64 %138
  store i64 %140, ptr %141, align 8, !tbaa !7
  %142 = add nuw nsw i64 %138, 1
  %143 = icmp eq i64 %142, %28
  br i1 %143, label %144, label %137

144:                                              ; preds = %137, %127
  store i64 0, ptr %29, align 8, !tbaa !92
  %145 = getelementptr inbounds nuw i8, ptr %128, i64 40
  %146 = getelementptr inbounds nuw i8, ptr %128, i64 8
  %147 = atomicrmw add ptr %145, i64 128 monotonic, align 8
  %148 = load i64, ptr %146, align 8, !tbaa !86
  %149 = icmp ult i64 %147, %148
  br i1 %149, label %150, label %178

150:                                              ; preds = %144
  %151 = getelementptr inbounds nuw i8, ptr %128, i64 128
  br label %158

152:                                              ; preds = %164
  %153 = load i64, ptr %146, align 8, !tbaa !86
  br label %154

154:                                              ; preds = %158, %152
  %155 = phi i64 [ %153, %152 ], [ %159, %158 ]
  %156 = atomicrmw add ptr %145, i64 128 monotonic, align 8
  %157 = icmp ult i64 %156, %155
  br i1 %157, label %158, label %178

158:                                              ; preds = %154, %150
  %159 = phi i64 [ %148, %150 ], [ %155, %154 ]
  %160 = phi i64 [ %147, %150 ], [ %156, %154 ]
  %161 = add i64 %160, 128
  %162 = tail call i64 @llvm.umin.i64(i64 %161, i64 %159)
  %163 = icmp ult i64 %160, %162
  br i1 %163, label %164, label %154

164:                                              ; preds = %158, %164
  %165 = phi i64 [ %176, %164 ], [ %160, %158 ]
  %166 = shl i64 %165, 32
  store i64 %166, ptr %30, align 8, !tbaa !23
  %167 = load ptr, ptr %0, align 8, !tbaa !34
  %168 = mul i64 %165, %32
  %169 = getelementptr inbounds nuw i64, ptr %167, i64 %168
  %170 = tail call i32 @cc_expand(ptr noundef nonnull %1, ptr noundef %169) #13
  %171 = trunc i32 %170 to i8
  %172 = load ptr, ptr %151, align 8, !tbaa !93
  %173 = load i64, ptr %128, align 8, !tbaa !84
  %174 = sub i64 %165, %173
  %175 = getelementptr inbounds nuw i8, ptr %172, i64 %174
  store i8 %171, ptr %175, align 1, !tbaa !94
  %176 = add i64 %165, 1
  %177 = icmp eq i64 %176, %162
  br i1 %177, label %152, label %164

178:                                              ; preds = %154, %144
  %179 = load i64, ptr %23, align 8, !tbaa !12
  %180 = trunc i64 %179 to i32
  %181 = and i32 %180, 31
  %182 = icmp ugt i64 %179, 31
  br i1 %182, label %183, label %187

183:                                              ; preds = %178
  %184 = load ptr, ptr %19, align 8, !tbaa !26
  %185 = and i32 %180, 32
  %186 = xor i32 %185, 32
  tail call void %184(ptr noundef nonnull %1, i32 noundef %186, i32 noundef 32) #13
  br label %187

187:                                              ; preds = %183, %178
  %188 = icmp eq i32 %181, 0
  br i1 %188, label %192, label %189

189:                                              ; preds = %187
  %190 = load ptr, ptr %19, align 8, !tbaa !26
  %191 = and i32 %180, 32
  tail call void %190(ptr noundef nonnull %1, i32 noundef %191, i32 noundef %181) #13
  br label %192

192:                                              ; preds = %187, %189
  store i64 0, ptr %23, align 8, !tbaa !12
  %193 = load ptr, ptr %3, align 8, !tbaa !76
  %194 = getelementptr inbounds nuw i8, ptr %193, i64 64
  %195 = load atomic i64, ptr %194 acquire, align 8
  %196 = getelementptr inbounds nuw i8, ptr %193, i64 56
  %197 = atomicrmw add ptr %196, i64 1 acq_rel, align 8
  %198 = add i64 %197, 1
  %199 = load i64, ptr %6, align 8, !tbaa !78
  %200 = icmp eq i64 %198, %199
  br i1 %200, label %206, label %201

201:                                              ; preds = %192
  %202 = load atomic i64, ptr %194 acquire, align 8
  %203 = icmp eq i64 %202, %195
  br i1 %203, label %204, label %217

204:                                              ; preds = %201
  %205 = getelementptr inbounds nuw i8, ptr %193, i64 136
  br label %208

206:                                              ; preds = %192
  store atomic i64 0, ptr %196 monotonic, align 8
  %207 = add i64 %195, 1
  store atomic i64 %207, ptr %194 release, align 8
  br label %217

208:                                              ; preds = %213, %204
  %209 = phi i32 [ 0, %204 ], [ %214, %213 ]
  tail call void @llvm.x86.sse2.pause()
  %210 = icmp ugt i32 %209, 1999
  br i1 %210, label %211, label %213

211:                                              ; preds = %208
  %212 = load ptr, ptr %205, align 8, !tbaa !90
  tail call void %212() #13
  br label %213

213:                                              ; preds = %211, %208
  %214 = add i32 %209, 1
  %215 = load atomic i64, ptr %194 acquire, align 8
  %216 = icmp eq i64 %215, %195
  br i1 %216, label %208, label %217

217:                                              ; preds = %213, %201, %206
  %218 = load i64, ptr %6, align 8, !tbaa !78
  %219 = icmp eq i64 %218, 0
  br i1 %219, label %222, label %220

220:                                              ; preds = %217
  %221 = load ptr, ptr %33, align 8, !tbaa !41
  br label %228

222:                                              ; preds = %228, %217
  %223 = phi i64 [ 0, %217 ], [ %235, %228 ]
  %224 = load ptr, ptr %3, align 8, !tbaa !76
  %225 = getelementptr inbounds nuw i8, ptr %224, i64 48
  %226 = load i64, ptr %225, align 8, !tbaa !88
  %227 = icmp eq i64 %226, 0
  br i1 %227, label %238, label %247

228:                                              ; preds = %228, %220
  %229 = phi i64 [ 0, %220 ], [ %236, %228 ]
  %230 = phi i64 [ 0, %220 ], [ %235, %228 ]
  %231 = getelementptr inbounds nuw ptr, ptr %221, i64 %229
  %232 = load ptr, ptr %231, align 8, !tbaa !42
  %233 = getelementptr inbounds nuw i8, ptr %232, i64 120
  %234 = load i64, ptr %233, align 8, !tbaa !92
  %235 = add i64 %234, %230
  %236 = add nuw i64 %229, 1
  %237 = icmp eq i64 %236, %218
  br i1 %237, label %222, label %228

238:                                              ; preds = %222
  %239 = load i64, ptr %34, align 8, !tbaa !51
  %240 = add i64 %223, 4096
  %241 = icmp ult i64 %239, %240
  br i1 %241, label %247, label %242

242:                                              ; preds = %238
  %243 = load i64, ptr %13, align 8, !tbaa !47
  %244 = sub i64 %239, %223
  %245 = add i64 %244, -4096
  %246 = icmp ugt i64 %243, %245
  br i1 %246, label %247, label %279

247:                                              ; preds = %222, %238, %242
  %248 = load i64, ptr %5, align 8, !tbaa !77
  %249 = getelementptr inbounds nuw i8, ptr %224, i64 80
  %250 = load i64, ptr %249, align 8, !tbaa !79
  %251 = mul i64 %250, %248
  %252 = load i64, ptr %29, align 8, !tbaa !92
  %253 = add i64 %252, %251
  %254 = icmp ult i64 %251, %253
  br i1 %254, label %255, label %259

255:                                              ; preds = %247
  %256 = load ptr, ptr %35, align 8, !tbaa !28
  %257 = getelementptr inbounds nuw i8, ptr %224, i64 104
  %258 = load ptr, ptr %257, align 8, !tbaa !97
  br label %270

259:                                              ; preds = %270, %247
  br i1 %25, label %281, label %260

260:                                              ; preds = %259
  %261 = load ptr, ptr %27, align 8, !tbaa !62
  %262 = load ptr, ptr %26, align 8, !tbaa !25
  br label %263

263:                                              ; preds = %263, %260
  %264 = phi i64 [ 0, %260 ], [ %268, %263 ]
  %265 = getelementptr inbounds nuw i64, ptr %261, i64 %264
  %266 = load i64, ptr %265, align 8, !tbaa !7
  %267 = getelementptr inbounds nuw i64, ptr %262, i64 %264
  store i64 %266, ptr %267, align 8, !tbaa !7
  %268 = add nuw nsw i64 %264, 1
  %269 = icmp eq i64 %268, %28
  br i1 %269, label %281, label %263

270:                                              ; preds = %270, %255
  %271 = phi i64 [ %251, %255 ], [ %275, %270 ]
  %272 = getelementptr inbounds nuw i64, ptr %258, i64 %271
  %273 = load i64, ptr %272, align 8, !tbaa !7
  %274 = getelementptr inbounds nuw i64, ptr %256, i64 %273
  store i64 0, ptr %274, align 8, !tbaa !7
  %275 = add nuw i64 %271, 1
  %276 = load i64, ptr %29, align 8, !tbaa !92
  %277 = add i64 %276, %251
  %278 = icmp ult i64 %275, %277
  br i1 %278, label %270, label %259

279:                                              ; preds = %242
  tail call fastcc void @cc_settle(ptr noundef nonnull %0, ptr noundef nonnull %1) #12
  %280 = load ptr, ptr %3, align 8, !tbaa !76
  br label %281

281:                                              ; preds = %263, %259, %279
  %282 = phi ptr [ %280, %279 ], [ %224, %259 ], [ %224, %263 ]
  %283 = phi i1 [ true, %279 ], [ false, %259 ], [ false, %263 ]
  %284 = phi i64 [ 1, %279 ], [ 0, %259 ], [ 0, %263 ]
  %285 = getelementptr inbounds nuw i8, ptr %282, i64 64
  %286 = load atomic i64, ptr %285 acquire, align 8
  %287 = getelementptr inbounds nuw i8, ptr %282, i64 56
  %288 = atomicrmw add ptr %287, i64 1 acq_rel, align 8
  %289 = add i64 %288, 1
  %290 = load i64, ptr %6, align 8, !tbaa !78
  %291 = icmp eq i64 %289, %290
  br i1 %291, label %297, label %292

292:                                              ; preds = %281
  %293 = load atomic i64, ptr %285 acquire, align 8
  %294 = icmp eq i64 %293, %286
  br i1 %294, label %295, label %308

295:                                              ; preds = %292
  %296 = getelementptr inbounds nuw i8, ptr %282, i64 136
  br label %299

297:                                              ; preds = %281
  store atomic i64 0, ptr %287 monotonic, align 8
  %298 = add i64 %286, 1
  store atomic i64 %298, ptr %285 release, align 8
  br label %308

299:                                              ; preds = %304, %295
  %300 = phi i32 [ 0, %295 ], [ %305, %304 ]
  tail call void @llvm.x86.sse2.pause()
  %301 = icmp ugt i32 %300, 1999
  br i1 %301, label %302, label %304

302:                                              ; preds = %299
  %303 = load ptr, ptr %296, align 8, !tbaa !90
  tail call void %303() #13
  br label %304

304:                                              ; preds = %302, %299
  %305 = add i32 %300, 1
  %306 = load atomic i64, ptr %285 acquire, align 8
  %307 = icmp eq i64 %306, %286
  br i1 %307, label %299, label %308

308:                                              ; preds = %304, %292, %297
  %309 = load i64, ptr %36, align 8, !tbaa !99
  %310 = add i64 %309, %284
  store i64 %310, ptr %36, align 8, !tbaa !99
  %311 = load i64, ptr %5, align 8, !tbaa !77
  %312 = icmp eq i64 %311, 0
  br i1 %312, label %313, label %410

313:                                              ; preds = %308
  br i1 %283, label %314, label %400

314:                                              ; preds = %313
  %315 = load ptr, ptr %3, align 8, !tbaa !76
  %316 = load i64, ptr %6, align 8, !tbaa !78
  %317 = icmp eq i64 %316, 0
  br i1 %317, label %322, label %318

318:                                              ; preds = %314
  %319 = load ptr, ptr %33, align 8, !tbaa !41
  %320 = load i64, ptr %13, align 8, !tbaa !47
  br label %330

321:                                              ; preds = %330
  store i64 %337, ptr %13, align 8, !tbaa !47
  br label %322

322:                                              ; preds = %321, %314
  %323 = load i64, ptr %315, align 8, !tbaa !84
  %324 = getelementptr inbounds nuw i8, ptr %315, i64 8
  %325 = load i64, ptr %324, align 8, !tbaa !86
  %326 = icmp ult i64 %323, %325
  br i1 %326, label %327, label %340

327:                                              ; preds = %322
  %328 = getelementptr inbounds nuw i8, ptr %315, i64 128
  %329 = load ptr, ptr %328, align 8, !tbaa !93
  br label %343

330:                                              ; preds = %330, %318
  %331 = phi i64 [ %320, %318 ], [ %337, %330 ]
  %332 = phi i64 [ 0, %318 ], [ %338, %330 ]
  %333 = getelementptr inbounds nuw ptr, ptr %319, i64 %332
  %334 = load ptr, ptr %333, align 8, !tbaa !42
  %335 = getelementptr inbounds nuw i8, ptr %334, i64 120
  %336 = load i64, ptr %335, align 8, !tbaa !92
  %337 = add i64 %336, %331
  %338 = add nuw i64 %332, 1
  %339 = icmp eq i64 %338, %316
  br i1 %339, label %321, label %330

340:                                              ; preds = %355, %322
  br i1 %42, label %360, label %341

341:                                              ; preds = %340
  %342 = load ptr, ptr %43, align 8, !tbaa !68
  br label %368

343:                                              ; preds = %355, %327
  %344 = phi i64 [ %323, %327 ], [ %356, %355 ]
  %345 = sub nuw i64 %344, %323
  %346 = getelementptr inbounds nuw i8, ptr %329, i64 %345
  %347 = load i8, ptr %346, align 1, !tbaa !94
  %348 = icmp eq i8 %347, 0
  br i1 %348, label %355, label %349

349:                                              ; preds = %343
  %350 = trunc i64 %344 to i32
  %351 = load ptr, ptr %40, align 8, !tbaa !64
  %352 = load i64, ptr %16, align 8, !tbaa !56
  %353 = add i64 %352, 1
  store i64 %353, ptr %16, align 8, !tbaa !56
  %354 = getelementptr inbounds nuw i32, ptr %351, i64 %352
  store i32 %350, ptr %354, align 4, !tbaa !3
  br label %355

355:                                              ; preds = %349, %343
  %356 = add nuw i64 %344, 1
  %357 = icmp eq i64 %356, %325
  br i1 %357, label %340, label %343

358:                                              ; preds = %378
  %359 = load i64, ptr %324, align 8, !tbaa !86
  br label %360

360:                                              ; preds = %358, %340
  %361 = phi i64 [ %359, %358 ], [ %325, %340 ]
  %362 = load i64, ptr %13, align 8, !tbaa !47
  store i64 %362, ptr %46, align 8, !tbaa !69
  store i64 %361, ptr %10, align 8, !tbaa !45
  store i64 %361, ptr %8, align 8, !tbaa !44
  %363 = getelementptr inbounds nuw i8, ptr %315, i64 24
  %364 = load i64, ptr %363, align 8, !tbaa !85
  %365 = getelementptr inbounds nuw i8, ptr %315, i64 32
  %366 = load i64, ptr %365, align 8, !tbaa !82
  %367 = icmp ult i64 %364, %366
  br i1 %367, label %398, label %410

368:                                              ; preds = %378, %341
  %369 = phi i64 [ 0, %341 ], [ %379, %378 ]
  %370 = getelementptr inbounds nuw i64, ptr %342, i64 %369
  %371 = load i64, ptr %370, align 8, !tbaa !7
  %372 = icmp eq i64 %371, 0
  br i1 %372, label %378, label %373

373:                                              ; preds = %368
  %374 = load ptr, ptr %44, align 8, !tbaa !71
  %375 = shl i64 %369, 6
  %376 = and i64 %375, 4294967232
  %377 = getelementptr inbounds nuw i32, ptr %374, i64 %376
  br label %381

378:                                              ; preds = %393, %368
  %379 = add nuw nsw i64 %369, 1
  %380 = icmp eq i64 %379, %45
  br i1 %380, label %358, label %368

381:                                              ; preds = %393, %373
  %382 = phi i64 [ %371, %373 ], [ %394, %393 ]
  %383 = phi i64 [ %371, %373 ], [ %396, %393 ]
  %384 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %383, i1 true)
  %385 = getelementptr inbounds nuw i32, ptr %377, i64 %384
  %386 = load i32, ptr %385, align 4, !tbaa !3
  %387 = icmp eq i32 %386, -1
  br i1 %387, label %393, label %388

388:                                              ; preds = %381
  %389 = sub i64 0, %383
  %390 = and i64 %383, %389
  %391 = xor i64 %390, -1
  %392 = and i64 %382, %391
  store i64 %392, ptr %370, align 8, !tbaa !7
  br label %393

393:                                              ; preds = %388, %381
  %394 = phi i64 [ %382, %381 ], [ %392, %388 ]
  %395 = add i64 %383, -1
  %396 = and i64 %395, %383
  %397 = icmp eq i64 %396, 0
  br i1 %397, label %378, label %381

398:                                              ; preds = %360
  %399 = shl i64 %364, 1
  store i64 %399, ptr %363, align 8, !tbaa !85
  br label %410

400:                                              ; preds = %313
  %401 = load i64, ptr %37, align 8, !tbaa !88
  %402 = icmp eq i64 %401, 0
  br i1 %402, label %408, label %403

403:                                              ; preds = %400
  %404 = load i64, ptr %38, align 8, !tbaa !85
  %405 = icmp ugt i64 %404, 4096
  br i1 %405, label %406, label %408

406:                                              ; preds = %403
  %407 = lshr i64 %404, 1
  store i64 %407, ptr %38, align 8, !tbaa !85
  br label %410

408:                                              ; preds = %403, %400
  %409 = load i64, ptr %39, align 8, !tbaa !86
  store i64 %409, ptr %11, align 8, !tbaa !54
  br label %410

410:                                              ; preds = %398, %360, %408, %406, %308
  %411 = load ptr, ptr %3, align 8, !tbaa !76
  br label %47
}

; Function Attrs: nounwind
define internal fastcc void @cc_settle(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %4 = load ptr, ptr %3, align 8, !tbaa !76
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !86
  %7 = load i64, ptr %4, align 8, !tbaa !84
  %8 = sub i64 %6, %7
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %10 = load i64, ptr %9, align 8, !tbaa !78
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %12 = load i64, ptr %11, align 8, !tbaa !77
  %13 = mul i64 %12, %8
  %14 = udiv i64 %13, %10
  %15 = add i64 %14, %7
  %16 = add i64 %12, 1
  %17 = mul i64 %16, %8
  %18 = udiv i64 %17, %10
  %19 = add i64 %18, %7
  %20 = load i32, ptr @cc_watch_words, align 4, !tbaa !3
  %21 = zext i32 %20 to i64
  %22 = alloca i64, i64 %21, align 16
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 120
  %24 = load ptr, ptr %23, align 8, !tbaa !105
  %25 = icmp eq i32 %20, 0
  br i1 %25, label %31, label %26

26:                                               ; preds = %2
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %28 = load ptr, ptr %27, align 8, !tbaa !68
  br label %34

29:                                               ; preds = %34
  %30 = icmp eq i64 %39, 0
  br label %31

31:                                               ; preds = %29, %2
  %32 = phi i1 [ true, %2 ], [ %30, %29 ]
  %33 = icmp ult i64 %15, %19
  br i1 %33, label %49, label %42

34:                                               ; preds = %26, %34
  %35 = phi i64 [ 0, %26 ], [ %40, %34 ]
  %36 = phi i64 [ 0, %26 ], [ %39, %34 ]
  %37 = getelementptr inbounds nuw i64, ptr %28, i64 %35
  %38 = load i64, ptr %37, align 8, !tbaa !7
  %39 = or i64 %38, %36
  %40 = add nuw nsw i64 %35, 1
  %41 = icmp eq i64 %40, %21
  br i1 %41, label %29, label %34

42:                                               ; preds = %49, %31
  %43 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %44 = load i64, ptr %43, align 8, !tbaa !79
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %46 = load ptr, ptr %45, align 8, !tbaa !41
  %47 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %48 = sub i64 %18, %14
  br label %57

49:                                               ; preds = %31, %49
  %50 = phi i64 [ %53, %49 ], [ %15, %31 ]
  %51 = sub i64 %50, %7
  %52 = getelementptr inbounds nuw i32, ptr %24, i64 %51
  store i32 0, ptr %52, align 4, !tbaa !3
  %53 = add nuw i64 %50, 1
  %54 = icmp ult i64 %53, %19
  br i1 %54, label %49, label %42

55:                                               ; preds = %71
  %56 = trunc i64 %72 to i32
  br i1 %33, label %98, label %95

57:                                               ; preds = %42, %71
  %58 = phi i64 [ 0, %42 ], [ %74, %71 ]
  %59 = phi i64 [ 0, %42 ], [ %72, %71 ]
  %60 = phi i64 [ 0, %42 ], [ %73, %71 ]
  %61 = mul i64 %44, %60
  %62 = getelementptr inbounds nuw ptr, ptr %46, i64 %60
  %63 = load ptr, ptr %62, align 8, !tbaa !42
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 120
  %65 = load i64, ptr %64, align 8, !tbaa !92
  %66 = add i64 %65, %61
  %67 = icmp ult i64 %61, %66
  br i1 %67, label %68, label %71

68:                                               ; preds = %57
  %69 = load ptr, ptr %47, align 8, !tbaa !108
  %70 = add i64 %65, %58
  br label %76

71:                                               ; preds = %92, %57
  %72 = phi i64 [ %59, %57 ], [ %84, %92 ]
  %73 = add nuw i64 %60, 1
  %74 = add i64 %58, %44
  %75 = icmp eq i64 %73, %10
  br i1 %75, label %55, label %57

76:                                               ; preds = %68, %92
  %77 = phi i64 [ %59, %68 ], [ %84, %92 ]
  %78 = phi i64 [ %61, %68 ], [ %93, %92 ]
  %79 = getelementptr inbounds nuw i64, ptr %69, i64 %78
  %80 = load i64, ptr %79, align 8, !tbaa !7
  %81 = lshr i64 %80, 32
  %82 = icmp ult i64 %81, %15
  %83 = zext i1 %82 to i64
  %84 = add i64 %77, %83
  %85 = sub i64 %81, %15
  %86 = icmp ult i64 %85, %48
  br i1 %86, label %87, label %92

87:                                               ; preds = %76
  %88 = sub i64 %81, %7
  %89 = getelementptr inbounds nuw i32, ptr %24, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !3
  %91 = add i32 %90, 1
  store i32 %91, ptr %89, align 4, !tbaa !3
  br label %92

92:                                               ; preds = %87, %76
  %93 = add nuw i64 %78, 1
  %94 = icmp eq i64 %93, %70
  br i1 %94, label %71, label %76

95:                                               ; preds = %98, %55
  %96 = phi i32 [ %56, %55 ], [ %104, %98 ]
  %97 = getelementptr inbounds nuw i8, ptr %4, i64 112
  br label %113

98:                                               ; preds = %55, %98
  %99 = phi i32 [ %104, %98 ], [ %56, %55 ]
  %100 = phi i64 [ %105, %98 ], [ %15, %55 ]
  %101 = sub i64 %100, %7
  %102 = getelementptr inbounds nuw i32, ptr %24, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !3
  store i32 %99, ptr %102, align 4, !tbaa !3
  %104 = add i32 %103, %99
  %105 = add nuw i64 %100, 1
  %106 = icmp ult i64 %105, %19
  br i1 %106, label %98, label %95

107:                                              ; preds = %126
  %108 = zext i32 %96 to i64
  %109 = icmp ult i64 %72, %108
  br i1 %109, label %110, label %185

110:                                              ; preds = %107
  %111 = load ptr, ptr %97, align 8, !tbaa !112
  %112 = load ptr, ptr %47, align 8, !tbaa !108
  br label %160

113:                                              ; preds = %95, %126
  %114 = phi i64 [ 0, %95 ], [ %128, %126 ]
  %115 = phi i64 [ 0, %95 ], [ %127, %126 ]
  %116 = mul i64 %44, %115
  %117 = getelementptr inbounds nuw ptr, ptr %46, i64 %115
  %118 = load ptr, ptr %117, align 8, !tbaa !42
  %119 = getelementptr inbounds nuw i8, ptr %118, i64 120
  %120 = load i64, ptr %119, align 8, !tbaa !92
  %121 = add i64 %120, %116
  %122 = icmp ult i64 %116, %121
  br i1 %122, label %123, label %126

123:                                              ; preds = %113
  %124 = load ptr, ptr %47, align 8, !tbaa !108
  %125 = add i64 %120, %114
  br label %130

126:                                              ; preds = %146, %113
  %127 = add nuw i64 %115, 1
  %128 = add i64 %114, %44
  %129 = icmp eq i64 %127, %10
  br i1 %129, label %107, label %113

130:                                              ; preds = %123, %146
  %131 = phi i64 [ %116, %123 ], [ %147, %146 ]
  %132 = getelementptr inbounds nuw i64, ptr %124, i64 %131
  %133 = load i64, ptr %132, align 8, !tbaa !7
  %134 = lshr i64 %133, 32
  %135 = sub i64 %134, %15
  %136 = icmp ult i64 %135, %48
  br i1 %136, label %137, label %146

137:                                              ; preds = %130
  %138 = trunc i64 %131 to i32
  %139 = load ptr, ptr %97, align 8, !tbaa !112
  %140 = sub i64 %134, %7
  %141 = getelementptr inbounds nuw i32, ptr %24, i64 %140
  %142 = load i32, ptr %141, align 4, !tbaa !3
  %143 = add i32 %142, 1
  store i32 %143, ptr %141, align 4, !tbaa !3
  %144 = zext i32 %142 to i64
  %145 = getelementptr inbounds nuw i32, ptr %139, i64 %144
  store i32 %138, ptr %145, align 4, !tbaa !3
  br label %146

146:                                              ; preds = %137, %130
  %147 = add nuw i64 %131, 1
  %148 = icmp eq i64 %147, %125
  br i1 %148, label %126, label %130

149:                                              ; preds = %180
  %150 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %152 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %153 = load i32, ptr @cc_words, align 4, !tbaa !3
  %154 = zext i32 %153 to i64
  %155 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %156 = icmp eq i32 %153, 0
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %158 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %159 = getelementptr inbounds nuw i8, ptr %0, i64 184
  br label %186

160:                                              ; preds = %110, %180
  %161 = phi i64 [ %72, %110 ], [ %183, %180 ]
  %162 = getelementptr inbounds nuw i32, ptr %111, i64 %161
  %163 = load i32, ptr %162, align 4, !tbaa !3
  %164 = zext i32 %163 to i64
  %165 = getelementptr inbounds nuw i64, ptr %112, i64 %164
  %166 = load i64, ptr %165, align 8, !tbaa !7
  %167 = icmp ugt i64 %161, %72
  br i1 %167, label %168, label %180

168:                                              ; preds = %160, %177
  %169 = phi i64 [ %178, %177 ], [ %161, %160 ]
  %170 = getelementptr i32, ptr %111, i64 %169
  %171 = getelementptr i8, ptr %170, i64 -4
  %172 = load i32, ptr %171, align 4, !tbaa !3
  %173 = zext i32 %172 to i64
  %174 = getelementptr inbounds nuw i64, ptr %112, i64 %173
  %175 = load i64, ptr %174, align 8, !tbaa !7
  %176 = icmp ugt i64 %175, %166
  br i1 %176, label %177, label %180

177:                                              ; preds = %168
  store i32 %172, ptr %170, align 4, !tbaa !3
  %178 = add i64 %169, -1
  %179 = icmp ugt i64 %178, %72
  br i1 %179, label %168, label %180

180:                                              ; preds = %168, %177, %160
  %181 = phi i64 [ %161, %160 ], [ %72, %177 ], [ %169, %168 ]
  %182 = getelementptr inbounds nuw i32, ptr %111, i64 %181
  store i32 %163, ptr %182, align 4, !tbaa !3
  %183 = add nuw nsw i64 %161, 1
  %184 = icmp eq i64 %183, %108
  br i1 %184, label %149, label %160

185:                                              ; preds = %261, %107
  ret void

186:                                              ; preds = %149, %261
  %187 = phi i64 [ %72, %149 ], [ %262, %261 ]
  %188 = load ptr, ptr %97, align 8, !tbaa !112
  %189 = getelementptr inbounds nuw i32, ptr %188, i64 %187
  %190 = load i32, ptr %189, align 4, !tbaa !3
  %191 = zext i32 %190 to i64
  %192 = load i64, ptr %150, align 8, !tbaa !87
  %193 = add i64 %192, %187
  %194 = load ptr, ptr %151, align 8, !tbaa !28
  %195 = load ptr, ptr %152, align 8, !tbaa !97
  %196 = getelementptr inbounds nuw i64, ptr %195, i64 %191
  %197 = load i64, ptr %196, align 8, !tbaa !7
  %198 = getelementptr inbounds nuw i64, ptr %194, i64 %197
  %199 = load ptr, ptr %0, align 8, !tbaa !34
  %200 = mul i64 %193, %154
  %201 = getelementptr inbounds nuw i64, ptr %199, i64 %200
  %202 = load ptr, ptr %155, align 8, !tbaa !117
  %203 = mul nuw i64 %154, %191
  %204 = getelementptr inbounds nuw i64, ptr %202, i64 %203
  br i1 %156, label %212, label %205

205:                                              ; preds = %186, %205
  %206 = phi i64 [ %210, %205 ], [ 0, %186 ]
  %207 = getelementptr inbounds nuw i64, ptr %204, i64 %206
  %208 = load i64, ptr %207, align 8, !tbaa !7
  %209 = getelementptr inbounds nuw i64, ptr %201, i64 %206
  store i64 %208, ptr %209, align 8, !tbaa !7
  %210 = add nuw nsw i64 %206, 1
  %211 = icmp eq i64 %210, %154
  br i1 %211, label %212, label %205

212:                                              ; preds = %205, %186
  %213 = load ptr, ptr %47, align 8, !tbaa !108
  %214 = getelementptr inbounds nuw i64, ptr %213, i64 %191
  %215 = load i64, ptr %214, align 8, !tbaa !7
  %216 = lshr i64 %215, 32
  %217 = trunc nuw i64 %216 to i32
  %218 = load ptr, ptr %157, align 8, !tbaa !118
  %219 = getelementptr inbounds nuw i32, ptr %218, i64 %193
  store i32 %217, ptr %219, align 4, !tbaa !3
  %220 = load i64, ptr %198, align 8, !tbaa !7
  %221 = and i64 %220, -4294967296
  %222 = add i64 %193, 1
  %223 = or i64 %221, %222
  store i64 %223, ptr %198, align 8, !tbaa !7
  br i1 %32, label %261, label %224

224:                                              ; preds = %212
  call void @cc_watch(ptr noundef %201, ptr noundef nonnull %22) #13
  br i1 %25, label %261, label %225

225:                                              ; preds = %224
  %226 = trunc nuw i64 %193 to i32
  br label %227

227:                                              ; preds = %225, %239
  %228 = phi i64 [ 0, %225 ], [ %240, %239 ]
  %229 = getelementptr inbounds nuw i64, ptr %22, i64 %228
  %230 = load i64, ptr %229, align 8, !tbaa !7
  %231 = load ptr, ptr %158, align 8, !tbaa !68
  %232 = getelementptr inbounds nuw i64, ptr %231, i64 %228
  %233 = load i64, ptr %232, align 8, !tbaa !7
  %234 = and i64 %233, %230
  %235 = icmp eq i64 %234, 0
  br i1 %235, label %239, label %236

236:                                              ; preds = %227
  %237 = shl i64 %228, 6
  %238 = and i64 %237, 4294967232
  br label %242

239:                                              ; preds = %257, %227
  %240 = add nuw nsw i64 %228, 1
  %241 = icmp eq i64 %240, %21
  br i1 %241, label %261, label %227

242:                                              ; preds = %236, %257
  %243 = phi i64 [ %234, %236 ], [ %259, %257 ]
  %244 = load ptr, ptr %159, align 8, !tbaa !71
  %245 = getelementptr inbounds nuw i32, ptr %244, i64 %238
  %246 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %243, i1 true)
  %247 = getelementptr inbounds nuw i32, ptr %245, i64 %246
  %248 = load atomic i32, ptr %247 monotonic, align 4
  br label %249

249:                                              ; preds = %253, %242
  %250 = phi i32 [ %248, %242 ], [ %256, %253 ]
  %251 = zext i32 %250 to i64
  %252 = icmp ult i64 %193, %251
  br i1 %252, label %253, label %257

253:                                              ; preds = %249
  %254 = cmpxchg weak ptr %247, i32 %250, i32 %226 monotonic monotonic, align 4
  %255 = extractvalue { i32, i1 } %254, 1
  %256 = extractvalue { i32, i1 } %254, 0
  br i1 %255, label %257, label %249

257:                                              ; preds = %253, %249
  %258 = add i64 %243, -1
  %259 = and i64 %258, %243
  %260 = icmp eq i64 %259, 0
  br i1 %260, label %239, label %242

261:                                              ; preds = %239, %224, %212
  %262 = add i64 %187, 1
  %263 = icmp eq i64 %262, %108
  br i1 %263, label %185, label %186
}

declare void @cc_watch(ptr noundef, ptr noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #9

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @cc_insert(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) #6 {
  %4 = alloca [32 x i64], align 16
  %5 = load ptr, ptr %0, align 8, !tbaa !60
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %7 = load i64, ptr %6, align 8, !tbaa !47
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 104
  %9 = load i64, ptr %8, align 8, !tbaa !57
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %11 = load i64, ptr %10, align 8, !tbaa !58
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
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 168
  %23 = load atomic i64, ptr %22 monotonic, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %27, label %25

25:                                               ; preds = %21, %3
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %26, align 8, !tbaa !61
  br label %27

27:                                               ; preds = %25, %21, %16
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %29 = load i64, ptr %28, align 8, !tbaa !61
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %167

31:                                               ; preds = %27
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #10
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
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10
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
  %128 = load ptr, ptr %54, align 8, !tbaa !118
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

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #10

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @cc_share(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) #6 {
  %4 = alloca [32 x i64], align 16
  %5 = load ptr, ptr %0, align 8, !tbaa !60
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 216
  %7 = load ptr, ptr %6, align 8, !tbaa !76
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %9 = load i64, ptr %8, align 8, !tbaa !87
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %11 = load i64, ptr %10, align 8, !tbaa !77
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %13 = load i64, ptr %12, align 8, !tbaa !79
  %14 = mul i64 %13, %11
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %16 = load i64, ptr %15, align 8, !tbaa !92
  %17 = zext i32 %2 to i64
  %18 = add i64 %16, %17
  %19 = icmp ugt i64 %18, %13
  br i1 %19, label %29, label %20

20:                                               ; preds = %3
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %22 = load i64, ptr %21, align 8, !tbaa !23
  %23 = trunc i64 %22 to i32
  %24 = icmp ugt i32 %23, 1048576
  br i1 %24, label %25, label %31

25:                                               ; preds = %20
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 168
  %27 = load atomic i64, ptr %26 monotonic, align 8
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %31, label %29

29:                                               ; preds = %25, %3
  %30 = getelementptr inbounds nuw i8, ptr %7, i64 48
  store atomic i64 1, ptr %30 monotonic, align 8
  br label %31

31:                                               ; preds = %29, %25, %20
  %32 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %33 = load atomic i64, ptr %32 monotonic, align 8
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %35, label %222

35:                                               ; preds = %31
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #10
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %37 = load ptr, ptr %36, align 8, !tbaa !28
  %38 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %39 = load i64, ptr %38, align 8, !tbaa !33
  %40 = sub i64 64, %39
  %41 = shl nsw i64 -1, %40
  %42 = xor i64 %41, -1
  %43 = load ptr, ptr %0, align 8, !tbaa !60
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 16
  %45 = load ptr, ptr %44, align 8, !tbaa !28
  %46 = getelementptr inbounds nuw i8, ptr %43, i64 40
  %47 = load i64, ptr %46, align 8, !tbaa !33
  %48 = sub i64 64, %47
  %49 = shl nsw i64 -1, %48
  %50 = xor i64 %49, -1
  %51 = icmp eq i32 %2, 0
  br i1 %51, label %103, label %52

52:                                               ; preds = %35
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %54 = load ptr, ptr %53, align 8, !tbaa !22
  %55 = load i32, ptr @cc_words, align 4
  %56 = zext i32 %55 to i64
  br label %68

57:                                               ; preds = %98
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %59 = load i32, ptr @cc_words, align 4, !tbaa !3
  %60 = zext i32 %59 to i64
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %63 = getelementptr inbounds nuw i8, ptr %7, i64 88
  %64 = icmp eq i32 %59, 0
  %65 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %66 = add i64 %9, 1
  %67 = getelementptr inbounds nuw i8, ptr %7, i64 104
  br label %104

68:                                               ; preds = %52, %98
  %69 = phi i64 [ 0, %52 ], [ %101, %98 ]
  %70 = trunc nuw i64 %69 to i32
  %71 = add i32 %1, %70
  %72 = zext i32 %71 to i64
  %73 = getelementptr inbounds nuw i64, ptr %54, i64 %72
  %74 = load i64, ptr %73, align 8, !tbaa !7
  %75 = lshr i64 %74, %47
  %76 = getelementptr inbounds nuw i64, ptr %45, i64 %75
  %77 = load atomic i64, ptr %76 monotonic, align 8
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %98, label %79

79:                                               ; preds = %68
  %80 = and i64 %74, 4294967295
  br label %81

81:                                               ; preds = %79, %92
  %82 = phi i64 [ %77, %79 ], [ %96, %92 ]
  %83 = phi i64 [ %75, %79 ], [ %94, %92 ]
  %84 = lshr i64 %82, 32
  %85 = icmp eq i64 %84, %80
  br i1 %85, label %86, label %92

86:                                               ; preds = %81
  %87 = add i64 %82, 4294967295
  %88 = load ptr, ptr %43, align 8, !tbaa !34
  %89 = and i64 %87, 4294967295
  %90 = mul nuw i64 %89, %56
  %91 = getelementptr inbounds nuw i64, ptr %88, i64 %90
  tail call void @llvm.prefetch.p0(ptr %91, i32 0, i32 3, i32 1)
  br label %98

92:                                               ; preds = %81
  %93 = add i64 %83, 1
  %94 = and i64 %93, %50
  %95 = getelementptr inbounds nuw i64, ptr %45, i64 %94
  %96 = load atomic i64, ptr %95 monotonic, align 8
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %98, label %81

98:                                               ; preds = %92, %68, %86
  %99 = phi i64 [ %83, %86 ], [ %75, %68 ], [ %94, %92 ]
  %100 = getelementptr inbounds nuw i64, ptr %4, i64 %69
  store i64 %99, ptr %100, align 8, !tbaa !7
  %101 = add nuw nsw i64 %69, 1
  %102 = icmp eq i64 %101, %17
  br i1 %102, label %57, label %68

103:                                              ; preds = %219, %35
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #10
  br label %222

104:                                              ; preds = %57, %219
  %105 = phi i64 [ 0, %57 ], [ %220, %219 ]
  %106 = load ptr, ptr %58, align 8, !tbaa !20
  %107 = trunc nuw i64 %105 to i32
  %108 = add i32 %1, %107
  %109 = zext i32 %108 to i64
  %110 = mul nuw i64 %60, %109
  %111 = getelementptr inbounds nuw i64, ptr %106, i64 %110
  %112 = load ptr, ptr %61, align 8, !tbaa !24
  %113 = getelementptr inbounds nuw i64, ptr %112, i64 %109
  %114 = load i64, ptr %113, align 8, !tbaa !7
  %115 = getelementptr inbounds nuw i64, ptr %4, i64 %105
  %116 = load i64, ptr %115, align 8, !tbaa !7
  %117 = load i64, ptr %15, align 8, !tbaa !92
  %118 = add i64 %117, %14
  %119 = load ptr, ptr %62, align 8, !tbaa !22
  %120 = getelementptr inbounds nuw i64, ptr %119, i64 %109
  %121 = load i64, ptr %120, align 8, !tbaa !7
  %122 = getelementptr inbounds nuw i64, ptr %37, i64 %116
  %123 = load atomic i64, ptr %122 acquire, align 8
  %124 = mul i64 %118, %60
  %125 = shl i64 %121, 32
  %126 = add i64 %66, %118
  %127 = or i64 %125, %126
  %128 = and i64 %121, 4294967295
  br label %129

129:                                              ; preds = %214, %104
  %130 = phi i64 [ %123, %104 ], [ %218, %214 ]
  %131 = phi i64 [ 0, %104 ], [ %161, %214 ]
  %132 = phi i64 [ %116, %104 ], [ %216, %214 ]
  %133 = icmp eq i64 %130, 0
  br i1 %133, label %134, label %159

134:                                              ; preds = %129
  %135 = icmp eq i64 %131, 0
  br i1 %135, label %136, label %149

136:                                              ; preds = %134
  %137 = load ptr, ptr %63, align 8, !tbaa !117
  %138 = getelementptr inbounds nuw i64, ptr %137, i64 %124
  br i1 %64, label %146, label %139

139:                                              ; preds = %136, %139
  %140 = phi i64 [ %144, %139 ], [ 0, %136 ]
  %141 = getelementptr inbounds nuw i64, ptr %111, i64 %140
  %142 = load i64, ptr %141, align 8, !tbaa !7
  %143 = getelementptr inbounds nuw i64, ptr %138, i64 %140
  store i64 %142, ptr %143, align 8, !tbaa !7
  %144 = add nuw nsw i64 %140, 1
  %145 = icmp eq i64 %144, %60
  br i1 %145, label %146, label %139

146:                                              ; preds = %139, %136
  %147 = load ptr, ptr %65, align 8, !tbaa !108
  %148 = getelementptr inbounds nuw i64, ptr %147, i64 %118
  store i64 %114, ptr %148, align 8, !tbaa !7
  br label %149

149:                                              ; preds = %146, %134
  %150 = getelementptr inbounds nuw i64, ptr %37, i64 %132
  %151 = cmpxchg ptr %150, i64 0, i64 %127 release acquire, align 8
  %152 = extractvalue { i64, i1 } %151, 1
  %153 = extractvalue { i64, i1 } %151, 0
  br i1 %152, label %154, label %159

154:                                              ; preds = %149
  %155 = load ptr, ptr %67, align 8, !tbaa !97
  %156 = getelementptr inbounds nuw i64, ptr %155, i64 %118
  store i64 %132, ptr %156, align 8, !tbaa !7
  %157 = load i64, ptr %15, align 8, !tbaa !92
  %158 = add i64 %157, 1
  store i64 %158, ptr %15, align 8, !tbaa !92
  br label %219

159:                                              ; preds = %149, %129
  %160 = phi i64 [ %130, %129 ], [ %153, %149 ]
  %161 = phi i64 [ %131, %129 ], [ 1, %149 ]
  %162 = lshr i64 %160, 32
  %163 = icmp eq i64 %162, %128
  br i1 %163, label %164, label %214

164:                                              ; preds = %159
  %165 = add i64 %160, 4294967295
  %166 = and i64 %165, 4294967295
  %167 = icmp ult i64 %166, %9
  br i1 %167, label %168, label %185

168:                                              ; preds = %164
  %169 = load ptr, ptr %5, align 8, !tbaa !34
  %170 = mul nuw i64 %166, %60
  %171 = getelementptr inbounds nuw i64, ptr %169, i64 %170
  br i1 %64, label %219, label %172

172:                                              ; preds = %168, %172
  %173 = phi i64 [ %181, %172 ], [ 0, %168 ]
  %174 = phi i64 [ %180, %172 ], [ 0, %168 ]
  %175 = getelementptr inbounds nuw i64, ptr %171, i64 %173
  %176 = load i64, ptr %175, align 8, !tbaa !7
  %177 = getelementptr inbounds nuw i64, ptr %111, i64 %173
  %178 = load i64, ptr %177, align 8, !tbaa !7
  %179 = xor i64 %178, %176
  %180 = or i64 %179, %174
  %181 = add nuw nsw i64 %173, 1
  %182 = icmp eq i64 %181, %60
  br i1 %182, label %183, label %172

183:                                              ; preds = %172
  %184 = icmp eq i64 %180, 0
  br i1 %184, label %219, label %214

185:                                              ; preds = %164
  %186 = load ptr, ptr %63, align 8, !tbaa !117
  %187 = sub nuw nsw i64 %166, %9
  %188 = mul nuw i64 %187, %60
  %189 = getelementptr inbounds nuw i64, ptr %186, i64 %188
  br i1 %64, label %203, label %190

190:                                              ; preds = %185, %190
  %191 = phi i64 [ %199, %190 ], [ 0, %185 ]
  %192 = phi i64 [ %198, %190 ], [ 0, %185 ]
  %193 = getelementptr inbounds nuw i64, ptr %189, i64 %191
  %194 = load i64, ptr %193, align 8, !tbaa !7
  %195 = getelementptr inbounds nuw i64, ptr %111, i64 %191
  %196 = load i64, ptr %195, align 8, !tbaa !7
  %197 = xor i64 %196, %194
  %198 = or i64 %197, %192
  %199 = add nuw nsw i64 %191, 1
  %200 = icmp eq i64 %199, %60
  br i1 %200, label %201, label %190

201:                                              ; preds = %190
  %202 = icmp eq i64 %198, 0
  br i1 %202, label %203, label %214

203:                                              ; preds = %185, %201
  %204 = load ptr, ptr %65, align 8, !tbaa !108
  %205 = getelementptr inbounds nuw i64, ptr %204, i64 %187
  %206 = load atomic i64, ptr %205 monotonic, align 8
  br label %207

207:                                              ; preds = %210, %203
  %208 = phi i64 [ %206, %203 ], [ %213, %210 ]
  %209 = icmp ult i64 %114, %208
  br i1 %209, label %210, label %219

210:                                              ; preds = %207
  %211 = cmpxchg weak ptr %205, i64 %208, i64 %114 monotonic monotonic, align 8
  %212 = extractvalue { i64, i1 } %211, 1
  %213 = extractvalue { i64, i1 } %211, 0
  br i1 %212, label %219, label %207

214:                                              ; preds = %201, %183, %159
  %215 = add i64 %132, 1
  %216 = and i64 %215, %42
  %217 = getelementptr inbounds nuw i64, ptr %37, i64 %216
  %218 = load atomic i64, ptr %217 acquire, align 8
  br label %129

219:                                              ; preds = %168, %183, %210, %207, %154
  %220 = add nuw nsw i64 %105, 1
  %221 = icmp eq i64 %220, %17
  br i1 %221, label %103, label %104

222:                                              ; preds = %31, %103
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #11

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
attributes #10 = { nounwind }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nobuiltin }
attributes #13 = { nobuiltin nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"long long", !5, i64 0}
!12 = !{!13, !8, i64 32}
!13 = !{!"cc_worker", !14, i64 0, !15, i64 8, !16, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !16, i64 48, !16, i64 56, !16, i64 64, !16, i64 72, !16, i64 80, !17, i64 88, !8, i64 96, !15, i64 104, !8, i64 112, !8, i64 120, !8, i64 128}
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
!29 = !{!"cc_search", !16, i64 0, !17, i64 8, !16, i64 16, !17, i64 24, !17, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !8, i64 80, !8, i64 88, !8, i64 96, !8, i64 104, !8, i64 112, !8, i64 120, !8, i64 128, !8, i64 136, !8, i64 144, !8, i64 152, !8, i64 160, !8, i64 168, !16, i64 176, !17, i64 184, !8, i64 192, !30, i64 200, !8, i64 208, !32, i64 216}
!30 = !{!"p2 _ZTS9cc_worker", !31, i64 0}
!31 = !{!"any p2 pointer", !15, i64 0}
!32 = !{!"p1 _ZTS8cc_block", !15, i64 0}
!33 = !{!29, !8, i64 40}
!34 = !{!29, !16, i64 0}
!41 = !{!29, !30, i64 200}
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
!54 = !{!29, !8, i64 160}
!56 = !{!29, !8, i64 72}
!57 = !{!29, !8, i64 104}
!58 = !{!29, !8, i64 112}
!59 = !{!29, !8, i64 128}
!60 = !{!13, !14, i64 0}
!61 = !{!13, !8, i64 96}
!62 = !{!13, !16, i64 80}
!64 = !{!29, !17, i64 32}
!67 = !{!29, !8, i64 96}
!68 = !{!29, !16, i64 176}
!69 = !{!29, !8, i64 192}
!71 = !{!29, !17, i64 184}
!76 = !{!29, !32, i64 216}
!77 = !{!13, !8, i64 112}
!78 = !{!29, !8, i64 208}
!79 = !{!80, !8, i64 80}
!80 = !{!"cc_block", !8, i64 0, !8, i64 8, !8, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !8, i64 80, !16, i64 88, !16, i64 96, !16, i64 104, !17, i64 112, !17, i64 120, !81, i64 128, !15, i64 136}
!81 = !{!"p1 omnipotent char", !15, i64 0}
!82 = !{!80, !8, i64 32}
!83 = !{!80, !8, i64 40}
!84 = !{!80, !8, i64 0}
!85 = !{!80, !8, i64 24}
!86 = !{!80, !8, i64 8}
!87 = !{!80, !8, i64 16}
!88 = !{!80, !8, i64 48}
!89 = !{!80, !8, i64 72}
!90 = !{!80, !15, i64 136}
!92 = !{!13, !8, i64 120}
!93 = !{!80, !81, i64 128}
!94 = !{!5, !5, i64 0}
!97 = !{!80, !16, i64 104}
!99 = !{!13, !8, i64 128}
!105 = !{!80, !17, i64 120}
!108 = !{!80, !16, i64 96}
!112 = !{!80, !17, i64 112}
!117 = !{!80, !16, i64 88}
!118 = !{!29, !17, i64 8}
